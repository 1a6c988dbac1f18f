import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "@playwright/test";
import { anonymousRenderer } from "#lib/serving/render-anonymously.ts";
import { withNotFoundPage } from "#lib/serving/with-not-found-page.ts";

const page = `<html><head><script>theme()</script>
<link rel="preload" as="script" href="/a.js"/><script src="/a.js" async=""></script></head>
<body>words in LANG<script>self.__next_f.push([1,"x"])</script><script>load("/b.js"); on("kurabe:ready")</script></body></html>`;

/** Answers as Next does: in pieces, with headers flushed before the first of them. */
const site: RequestListener = (request, response) => {
  const { url = "" } = request;
  const made = /^(\/en)?\/page-not-found$/.exec(url);
  if (made) {
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(page.replace("LANG", made[1] ? "English" : "Japanese"));
  } else if (url.startsWith("/data")) {
    response.statusCode = 404;
    response.setHeader("content-type", "application/json");
    response.end("{}");
  } else if (url === "/there") {
    response.setHeader("content-type", "text/html");
    response.write("all ");
    response.end("well");
  } else {
    response.statusCode = 404;
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.flushHeaders();
    response.write("<html id=__next");
    response.end("_error__>");
  }
};

async function withServer(
  handler: RequestListener,
  work: (url: string) => Promise<void>,
) {
  const server = createServer(handler).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  await work(`http://127.0.0.1:${port}`).finally(() => server.close());
}

const wrapped = withNotFoundPage(site, anonymousRenderer(site, "localhost"));

test("a page that is not there has words, in its language, and status 404", async () => {
  await withServer(wrapped, async (url) => {
    for (const [path, words] of [
      ["/nothing", "words in Japanese"],
      ["/en/nothing?x=1", "words in English"],
      ["/en", "words in English"],
      ["/english", "words in Japanese"],
      ["/page-not-found", "words in Japanese"],
      ["/en/page-not-found", "words in English"],
    ] as const) {
      const answer = await fetch(url + path);
      const text = await answer.text();
      expect([path, answer.status]).toEqual([path, 404]);
      expect(text).toContain(words);
      expect(text).not.toContain("_error__");
    }
  });
});

test("Next's scripts are left out of it, the theme's stays", async () => {
  await withServer(wrapped, async (url) => {
    const text = await (await fetch(`${url}/nothing`)).text();
    expect(text).toContain("theme()");
    expect(text).not.toMatch(/[ab]\.js|__next_f/);
  });
});

test("other answers pass as they are", async () => {
  await withServer(wrapped, async (url) => {
    const there = await fetch(`${url}/there`);
    expect([there.status, await there.text()]).toEqual([200, "all well"]);
    const data = await fetch(`${url}/data.json`);
    expect([data.status, await data.text()]).toEqual([404, "{}"]);
    const navigation = await fetch(`${url}/nothing`, { headers: { rsc: "1" } });
    expect(await navigation.text()).toContain("_error__");
  });
});

test("a form that is sent without scripts is answered in words too", async () => {
  await withServer(wrapped, async (url) => {
    const body = new URLSearchParams({ a: "1" });
    const sent = await fetch(`${url}/en/nothing`, { method: "POST", body });
    expect(sent.status).toBe(404);
    expect(await sent.text()).toContain("words in English");
    const headers = { "next-action": "x" };
    const script = { method: "POST", body, headers };
    const answer = await fetch(`${url}/nothing`, script);
    expect(await answer.text()).toContain("_error__");
    const data = await fetch(`${url}/data.json`, { method: "POST", body });
    expect([data.status, await data.text()]).toEqual([404, "{}"]);
  });
});

test("HEAD has the status and no body", async () => {
  await withServer(wrapped, async (url) => {
    const head = await fetch(`${url}/nothing`, { method: "HEAD" });
    expect([head.status, await head.text()]).toEqual([404, ""]);
  });
});

test("where the page cannot be made, the original answer stands", async () => {
  const broken = withNotFoundPage(site, async () => {
    throw new Error("no page");
  });
  await withServer(broken, async (url) => {
    const answer = await fetch(`${url}/nothing`);
    expect([answer.status, await answer.text()]).toEqual([
      404,
      "<html id=__next_error__>",
    ]);
  });
});
