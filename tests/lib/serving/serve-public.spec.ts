import { expect, test } from "@playwright/test";
import { once } from "node:events";
import {
  createServer,
  type IncomingMessage,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import { scriptsAfterPaint } from "#lib/serving/scripts-after-paint.ts";
import { type PublicState, servePublic } from "#lib/serving/serve-public.ts";

interface Site {
  url: string;
  /** What reached the handler. */
  seen: IncomingMessage[];
}

/** Runs a test against a served handler that tells what it was asked, with a version that the test holds. */
async function withSite(
  state: PublicState,
  work: (site: Site) => Promise<void>,
  handler = (request: IncomingMessage, response: ServerResponse) => {
    response.setHeader("content-type", "text/html");
    response.end(JSON.stringify([request.url, request.headers.cookie ?? null]));
  },
): Promise<void> {
  const seen: IncomingMessage[] = [];
  const server = createServer(
    servePublic(
      (request, response) => {
        seen.push(request);
        handler(request, response);
      },
      state,
      { host: "board.example" },
    ),
  );
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  try {
    await work({ url: `http://127.0.0.1:${port}`, seen });
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const fixed: PublicState = { confirmed: () => 1, ask: async () => 1 };
const from = (response: Response) => response.headers.get("x-kurabe-cache");

test("a page is rendered once and then comes from memory", async () => {
  await withSite(fixed, async ({ url, seen }) => {
    const first = await fetch(url);
    const second = await fetch(url);
    expect([from(first), from(second)]).toEqual(["miss", "hit"]);
    expect(await second.text()).toBe(await first.text());
    expect(seen).toHaveLength(1);
  });
});

test("many visitors at once cause one render", async () => {
  await withSite(fixed, async ({ url, seen }) => {
    await Promise.all(Array.from({ length: 20 }, () => fetch(`${url}/en`)));
    expect(seen).toHaveLength(1);
  });
});

test("a page is rendered without anything of the visitor", async () => {
  await withSite(fixed, async ({ url, seen }) => {
    const headers = {
      cookie: "next-auth.session-token=secret",
      "x-forwarded-host": "evil.example",
      "accept-language": "xx",
      "user-agent": "mine",
    };
    const response = await fetch(url, { headers });
    expect(await response.text()).toBe('["/",null]');
    expect(Object.keys(seen[0]?.headers ?? {}).toSorted()).toEqual([
      "accept",
      "accept-encoding",
      "connection",
      "host",
    ]);
    expect(seen[0]?.headers.host).toBe("board.example");
  });
});

test("private addresses and Next's own requests go through as they came", async () => {
  await withSite(fixed, async ({ url, seen }) => {
    const cookie = "session=mine";
    const asked: [string, Record<string, string>][] = [
      ["/account", {}],
      ["/api/auth/session", {}],
      ["/?_rsc=abc", {}],
      ["/", { rsc: "1" }],
      ["/", { "next-router-prefetch": "1" }],
      ["/", { authorization: "Bearer a" }],
    ];
    for (const [path, headers] of asked) {
      const response = await fetch(`${url}${path}`, {
        headers: { ...headers, cookie },
      });
      expect(from(response)).toBeNull();
      expect(await response.text()).toBe(JSON.stringify([path, cookie]));
    }
    expect(seen).toHaveLength(asked.length);
    expect(from(await fetch(url))).toBe("miss");
  });
});

test("a page's data is there for whoever has the page, whichever instance made it; for nobody else", async () => {
  const html = scriptsAfterPaint(
    `<html><head></head><body><script src="/_next/static/a.js" async=""></script><script>self.__next_f.push([1,"words"])</script></body></html>`,
    true,
  );
  const handler = (_: IncomingMessage, response: ServerResponse) => {
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(html);
  };
  const hashOf = async (url: string) => {
    const page = await (await fetch(`${url}/?b=2&a=1`)).text();
    return /data-more="(.+?)"/.exec(page)?.[1] ?? "";
  };
  let hash = "";
  await withSite(
    fixed,
    async ({ url }) => void (hash = await hashOf(url)),
    handler,
  );
  await withSite(
    fixed,
    async ({ url, seen }) => {
      const address = `${url}/?b=2&a=1&_data=${hash}`;
      const answer = await fetch(address);
      expect(await answer.json()).toEqual([[1, "words"]]);
      expect(answer.headers.get("content-type")).toBe("application/json");
      expect(seen.map((each) => each.url)).toEqual(["/?a=1&b=2"]);
      expect(await hashOf(url)).toBe(hash);
      expect(seen).toHaveLength(1);
      const other = await fetch(address.slice(0, -3) + "AAA");
      expect([other.status, await other.text()]).toEqual([404, ""]);
      expect(other.headers.get("cache-control")).toBe("no-store");
      // A private page has no data apart: that is for its own handler to answer.
      await fetch(`${url}/account?_data=${hash}`);
      expect(seen.at(-1)?.url).toBe(`/account?_data=${hash}`);
    },
    handler,
  );
});

test("the order of parameters makes no second page", async () => {
  await withSite(fixed, async ({ url, seen }) => {
    await fetch(`${url}/?b=2&a=1`);
    expect(from(await fetch(`${url}/?a=1&b=2`))).toBe("hit");
    expect(from(await fetch(`${url}/?b=2&a=1`))).toBe("hit");
    expect(seen.map((each) => each.url)).toEqual(["/?a=1&b=2"]);
  });
});

test("a built file stays in memory and immutable, whatever becomes of the board", async () => {
  let version = 1;
  const changing: PublicState = {
    confirmed: () => version,
    ask: async () => version,
  };
  const forever = "public, max-age=31536000, immutable";
  const path = "/_next/static/chunks/a.js";
  await withSite(
    changing,
    async ({ url, seen }) => {
      const first = await fetch(`${url}${path}`);
      version = 2;
      const second = await fetch(`${url}${path}`, {
        headers: { "accept-encoding": "br" },
      });
      expect([from(first), from(second)]).toEqual(["miss", "hit"]);
      expect(second.headers.get("cache-control")).toBe(forever);
      expect(second.headers.get("x-accel-expires")).toBeNull();
      expect(second.headers.get("content-encoding")).toBe("br");
      expect(await second.text()).toBe("let a;");
      expect(seen).toHaveLength(1);
    },
    (_, response) => {
      response.setHeader("content-type", "application/javascript");
      response.setHeader("cache-control", forever);
      response.end("let a;");
    },
  );
});

test("a page is kept for a second by the shipped nginx, and by nobody else", async () => {
  await withSite(fixed, async ({ url }) => {
    const { headers } = await fetch(url);
    const etag = headers.get("etag") ?? "";
    const unchanged = await fetch(url, { headers: { "if-none-match": etag } });
    for (const each of [headers, unchanged.headers]) {
      expect(each.get("x-accel-expires")).toBe("1");
      expect(each.get("cache-control")).toBe(
        "public, max-age=0, must-revalidate",
      );
    }
    const other = await fetch(`${url}/account`);
    expect(other.headers.get("x-accel-expires")).toBeNull();
  });
});

test("HEAD has the headers of GET and no body", async () => {
  await withSite(fixed, async ({ url }) => {
    const got = await fetch(url, { headers: { "accept-encoding": "gzip" } });
    const head = await fetch(url, {
      method: "HEAD",
      headers: { "accept-encoding": "gzip" },
    });
    expect(await head.text()).toBe("");
    for (const name of ["etag", "content-length", "content-encoding", "vary"])
      expect(head.headers.get(name), name).toBe(got.headers.get(name));
    expect(from(head)).toBe("hit");
  });
});

test("who has the page gets 304, per encoding", async () => {
  await withSite(fixed, async ({ url }) => {
    const ask = (headers: Record<string, string>) => fetch(url, { headers });
    const etag =
      (await ask({ "accept-encoding": "br" })).headers.get("etag") ?? "";
    const same = { "accept-encoding": "br", "if-none-match": `W/${etag}` };
    const other = { "accept-encoding": "gzip", "if-none-match": etag };
    expect((await ask(same)).status).toBe(304);
    expect((await ask(other)).status).toBe(200);
  });
});

test("while the version is not confirmed it is asked for at every request", async () => {
  let asked = 0;
  let version = 1;
  const lost: PublicState = {
    confirmed: () => null,
    ask: async () => {
      asked += 1;
      return version;
    },
  };
  await withSite(lost, async ({ url }) => {
    expect(from(await fetch(url))).toBe("miss");
    expect(from(await fetch(url))).toBe("hit");
    version = 2;
    expect(from(await fetch(url))).toBe("miss");
    expect(asked).toBe(3);
  });
});

test("where nobody knows the version nothing is served from memory", async () => {
  let isKnown = true;
  const state: PublicState = {
    confirmed: () => (isKnown ? 1 : null),
    ask: () => Promise.reject(new Error("away")),
  };
  await withSite(state, async ({ url, seen }) => {
    await fetch(url);
    isKnown = false;
    expect(from(await fetch(url))).toBeNull();
    expect(seen).toHaveLength(2);
  });
});

test("a response that sets a cookie is nobody else's", async () => {
  let count = 0;
  await withSite(
    fixed,
    async ({ url }) => {
      const all = await Promise.all([fetch(url), fetch(url), fetch(url)]);
      const cookies = all.map((each) => each.headers.get("set-cookie"));
      expect(new Set(cookies).size).toBe(3);
    },
    (_, response) => {
      response.setHeader("set-cookie", `session=${count++}`);
      response.end("mine");
    },
  );
});

test("a missing page keeps its status and is not kept", async () => {
  await withSite(
    fixed,
    async ({ url, seen }) => {
      for (const count of [1, 2]) {
        const response = await fetch(`${url}/models/none`);
        expect([response.status, from(response)]).toEqual([404, "pass"]);
        expect(await response.text()).toBe("none");
        expect(seen).toHaveLength(count);
      }
    },
    (_, response) => {
      response.statusCode = 404;
      response.end("none");
    },
  );
});
