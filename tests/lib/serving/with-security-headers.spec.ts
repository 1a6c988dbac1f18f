import { createHash } from "node:crypto";
import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "@playwright/test";
import { pagePolicy } from "#lib/serving/content-policy.ts";
import { withSecurityHeaders } from "#lib/serving/with-security-headers.ts";

const hash = (text: string) =>
  `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const html =
  '<html><script>theme("日")</script><script src="/a.js"></script><style>a{}</style><p>words</p></html>';

/** Answers in the ways that Next and our routes do. */
const site: RequestListener = (request, response) => {
  const url = request.url ?? "";
  if (url.startsWith("/data")) {
    response.writeHead(200, { "content-type": "application/json" });
    response.end("{}");
  } else if (url.startsWith("/events")) {
    response.setHeader("content-type", "text/event-stream");
    response.write("data: 1\n\n");
  } else if (url.startsWith("/embed")) {
    response.setHeader("content-type", "text/html");
    response.setHeader("content-security-policy", "default-src 'none'");
    response.end("<script>mine</script>");
  } else if (url.startsWith("/nothing")) {
    response.writeHead(204).end();
  } else {
    response.setHeader("content-security-policy", "frame-ancestors 'none'");
    response.appendHeader("set-cookie", "a=1");
    response.appendHeader("set-cookie", "b=2");
    response.writeHead(201, { "content-type": "text/html; charset=utf-8" });
    response.flushHeaders();
    const bytes = Buffer.from(html);
    // Cut within a character.
    response.write(bytes.subarray(0, 23));
    response.write(bytes.subarray(23));
    response.end();
  }
};

async function ask(
  path: string,
  { isSecure = false, headers = {} as Record<string, string> } = {},
) {
  const handler = withSecurityHeaders(site, { isSecure });
  const server = createServer(handler).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const stop = new AbortController();
  try {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      headers,
      signal: stop.signal,
    });
    const reader = answer.body?.getReader();
    const first = await reader?.read();
    return {
      answer,
      policy: answer.headers.get("content-security-policy") ?? "",
      text: new TextDecoder().decode(first?.value),
    };
  } finally {
    stop.abort();
    server.closeAllConnections();
    server.close();
  }
}

for (const encoding of ["identity", "gzip", "br"])
  test(`a page comes whole, with what may run in it by hash, as ${encoding}`, async () => {
    const { answer, policy, text } = await ask("/", {
      headers: { "accept-encoding": encoding },
    });
    expect(answer.status).toBe(201);
    expect(text).toBe(html);
    expect(policy).toContain(`script-src 'self' ${hash('theme("日")')};`);
    expect(policy).toContain(`style-src 'self' ${hash("a{}")};`);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("form-action 'self'");
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
    expect(answer.headers.getSetCookie()).toEqual(["a=1", "b=2"]);
    expect(answer.headers.get("vary")).toContain("Accept-Encoding");
  });

test("what is no page may do nothing at all", async () => {
  for (const path of ["/data", "/nothing"]) {
    const { answer, policy } = await ask(path);
    expect(policy).toBe("default-src 'none'; frame-ancestors 'none'");
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
  }
});

test("a stream is not held back", async () => {
  expect((await ask("/events")).text).toBe("data: 1\n\n");
});

test("a page with a policy of its own keeps it", async () => {
  expect((await ask("/embed")).policy).toBe("default-src 'none'");
});

test("forms lead nowhere else, on whatever page", async () => {
  for (const path of ["/", "/sign-in", "/en/sign-in?x=1", "/account/tokens"])
    expect((await ask(path)).policy, path).toContain("form-action 'self';");
});

test("whoever came by https stays there, and nobody else is sent", async () => {
  const header = "strict-transport-security";
  const secure = await ask("/data", { isSecure: true });
  expect(secure.answer.headers.get(header)).toBe("max-age=31536000");
  expect((await ask("/data")).answer.headers.get(header)).toBeNull();
});

test("data in a page is no script, and the same script counts once", () => {
  const policy = pagePolicy(
    '<script type="application/ld+json">{}</script><script>a</script><script async>a</script>',
  );
  expect(policy).toContain(`script-src 'self' ${hash("a")};`);
});
