import { expect, test } from "@playwright/test";
import { once } from "node:events";
import {
  createServer,
  type IncomingMessage,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import {
  nginxProblem,
  startShippedNginx,
  type Nginx,
} from "../../setup/nginx.ts";

const problem = nginxProblem();
test.skip(problem !== null, problem ?? "");
// They share one nginx and what it kept.
test.describe.configure({ mode: "serial" });

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const seen: IncomingMessage[] = [];
let count = 0;
let answer: Answer = () => {};
const upstream = createServer((request, response) => {
  seen.push(request);
  count += 1;
  answer(request, response);
});
let nginx: Nginx;

test.beforeAll(async () => {
  upstream.listen(0, "127.0.0.1");
  await once(upstream, "listening");
  nginx = await startShippedNginx((upstream.address() as AddressInfo).port);
});
test.afterAll(async () => {
  await nginx?.stop();
  upstream.closeAllConnections();
  upstream.close();
});
test.beforeEach(() => {
  seen.length = 0;
});

const asks = async (path: string, init?: RequestInit) =>
  (await fetch(nginx.url + path, init)).text();

/** Answers with how often it was asked. */
const counted =
  (headers: Record<string, string | string[]>): Answer =>
  (_, response) => {
    response.writeHead(200, headers);
    response.end(String(count));
  };

// As Kurabe answers: `serve-public.ts` marks what may be kept.
const PUBLIC = {
  "cache-control": "public, max-age=0, must-revalidate",
  "x-accel-expires": "1",
};

const second = () => Math.floor(Date.now() / 1000);

test("a marked page is asked for once in a second of the clock, however many ask", async () => {
  answer = counted(PUBLIC);
  const first = second();
  let answers = 0;
  while (second() < first + 2) {
    await asks("/");
    answers += 1;
  }
  expect(seen.length).toBeLessThanOrEqual(second() - first + 1);
  expect(answers).toBeGreaterThan(seen.length);
});

test("a change is there in the next second of the clock", async () => {
  let text = "old";
  answer = (_, response) => response.writeHead(200, PUBLIC).end(text);
  expect(await asks("/changing")).toBe("old");
  text = "new";
  const changed = second();
  let asked = changed;
  while ((await asks("/changing")) === "old") {
    expect(asked).toBe(changed);
    asked = second();
  }
});

test("after its second a page is asked for by its ETag", async () => {
  answer = (request, response) => {
    const isKnown = request.headers["if-none-match"] === '"a"';
    response.writeHead(isKnown ? 304 : 200, { ...PUBLIC, etag: '"a"' });
    response.end(isKnown ? undefined : "whole");
  };
  const known = () => seen.some((each) => each.headers["if-none-match"]);
  while (!known()) expect(await asks("/etag")).toBe("whole");
  expect(await asks("/etag")).toBe("whole");
});

const neverKept: [string, Record<string, string | string[]>][] = [
  ["private", { "cache-control": "private, no-store" }],
  ["unmarked, though public", { "cache-control": "public, max-age=60" }],
  ["prerendered by Next", { "cache-control": "s-maxage=31536000" }],
  ["marked, but with a cookie", { ...PUBLIC, "set-cookie": ["session=mine"] }],
];

for (const [what, headers] of neverKept)
  test(`a response that is ${what} is never kept`, async () => {
    answer = counted(headers);
    const path = `/${encodeURIComponent(what)}`;
    const answers = [await asks(path), await asks(path), await asks(path)];
    expect(new Set(answers).size).toBe(3);
  });

test("requests with a right of their own, and Next's, go past what is kept", async () => {
  answer = counted(PUBLIC);
  const kept = await asks("/mine");
  const special: Record<string, string>[] = [
    { authorization: "Bearer a" },
    { rsc: "1" },
    { "next-action": "a" },
  ];
  for (const headers of special)
    expect(await asks("/mine", { headers })).not.toBe(kept);
  expect(await asks("/mine", { method: "POST" })).not.toBe(kept);
});

test("each encoding is kept apart, and named in one way", async () => {
  answer = (request, response) => {
    const encoding = request.headers["accept-encoding"]?.toString() ?? "none";
    response.writeHead(200, PUBLIC).end(encoding);
  };
  const rows: [string, string][] = [
    ["gzip, deflate, br, zstd", "br"],
    ["br;q=1.0, gzip;q=0.8, *;q=0.1", "br"],
    ["gzip, deflate", "gzip"],
    ["br;q=0, gzip", "gzip"],
    ["identity", "none"],
  ];
  for (const [asked, expected] of rows)
    expect(
      await asks("/encoded", { headers: { "accept-encoding": asked } }),
    ).toBe(expected);
});

test("built files stay", async () => {
  answer = counted({ "cache-control": "public, max-age=31536000, immutable" });
  const first = await asks("/_next/static/a.js");
  expect(await asks("/_next/static/a.js")).toBe(first);
});

test("the visitor's host and address arrive, and cannot be made up", async () => {
  answer = counted({});
  await asks("/told", { headers: { "x-forwarded-for": "203.0.113.9" } });
  const { headers } = seen[0] ?? {};
  const host = new URL(nginx.url).host;
  expect(headers?.host).toBe(host);
  expect(headers?.["x-forwarded-host"]).toBe(host);
  expect(headers?.["x-forwarded-proto"]).toBe("http");
  expect(headers?.["x-forwarded-for"]).toBe("127.0.0.1");
});

test("an upload arrives while it is being sent", async () => {
  const { promise: arrived, resolve } = Promise.withResolvers<string>();
  answer = (request, response) => {
    request.once("data", (chunk: Buffer) => resolve(chunk.toString()));
    request.on("end", () => response.end("whole"));
  };
  const { readable, writable } = new TransformStream<Uint8Array>();
  const writer = writable.getWriter();
  const sent = fetch(`${nginx.url}/api/v1/runs`, {
    method: "POST",
    body: readable,
    duplex: "half",
  } as RequestInit);
  await writer.write(new TextEncoder().encode("first"));
  expect(await arrived).toBe("first");
  await writer.close();
  expect(await (await sent).text()).toBe("whole");
});

test("an event arrives while the stream is open", async () => {
  answer = (_, response) => {
    response.writeHead(200, { "content-type": "text/event-stream" });
    response.write("data: 1\n\n");
  };
  const response = await fetch(`${nginx.url}/api/v1/events`);
  const reader = response.body?.getReader();
  const chunk = await reader?.read();
  expect(new TextDecoder().decode(chunk?.value)).toBe("data: 1\n\n");
  await reader?.cancel();
});

test("large bodies pass to the API and nowhere else", async () => {
  answer = (request, response) => {
    request.resume().on("end", () => response.end("taken"));
  };
  const body = Buffer.alloc(3 << 20);
  expect(await asks("/api/v1/runs", { method: "POST", body })).toBe("taken");
  const other = await fetch(`${nginx.url}/sign-in`, { method: "POST", body });
  expect(other.status).toBe(413);
});
