import { expect, test } from "@playwright/test";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { PublicCache } from "#lib/serving/public-cache.ts";
import type { Rendered } from "#lib/serving/rendered.ts";

const html = (text: string, more: Partial<Rendered> = {}): Rendered => ({
  status: 200,
  headers: [["content-type", "text/html; charset=utf-8"]],
  body: Buffer.from(`<p>${text.repeat(500)}</p>`),
  ...more,
});

/** A cache whose renders end when the test says so. */
function cacheWithHeldRenders(maxBytes = 1_000_000) {
  const renders: { url: string; end: (rendered: Rendered) => void }[] = [];
  const render = (url: string) => {
    const { promise, resolve } = Promise.withResolvers<Rendered>();
    renders.push({ url, end: resolve });
    return promise;
  };
  return { cache: new PublicCache({ render, maxBytes }), renders };
}

test("many who ask at once are answered by one render", async () => {
  const { cache, renders } = cacheWithHeldRenders();
  cache.get("/", 1);
  const all = Array.from({ length: 50 }, () => cache.fill("/", 1));
  expect(renders).toHaveLength(1);
  renders[0]?.end(html("board"));
  const filled = await Promise.all(all);
  expect(new Set(filled).size).toBe(1);
  expect(cache.get("/", 1)).toBe(
    filled[0]?.kind === "stored" ? filled[0].page : null,
  );
});

test("another version forgets every page", async () => {
  const cache = new PublicCache({
    render: async (url) => html(url),
    maxBytes: 1_000_000,
  });
  for (const url of ["/", "/en"]) {
    cache.get(url, 1);
    await cache.fill(url, 1);
    expect(cache.get(url, 1)).toBeDefined();
  }
  expect(cache.get("/", 2)).toBeUndefined();
  expect(cache.bytes).toBe(0);
});

test("after ten minutes a page is rendered again", async () => {
  let now = 0;
  const cache = new PublicCache({
    render: async () => html(`at ${now}`),
    maxBytes: 1_000_000,
    now: () => now,
  });
  cache.get("/", 1);
  await cache.fill("/", 1);
  now = 599_999;
  expect(cache.get("/", 1)).toBeDefined();
  now = 600_000;
  expect(cache.get("/", 1)).toBeUndefined();
  await cache.fill("/", 1);
  expect(cache.get("/", 1)?.variants.identity.body.toString()).toContain(
    "at 600000",
  );
});

test("a page begun under an old version is not kept, nor shown to who asks under the new", async () => {
  const { cache, renders } = cacheWithHeldRenders();
  cache.get("/", 1);
  const old = cache.fill("/", 1);
  expect(cache.get("/", 2)).toBeUndefined();
  const fresh = cache.fill("/", 2);
  expect(renders).toHaveLength(2);
  renders[1]?.end(html("new"));
  const kept = await fresh;
  renders[0]?.end(html("old"));
  await old;
  expect(cache.get("/", 2)).toBe(kept.kind === "stored" ? kept.page : null);
  expect(cache.get("/", 2)?.variants.identity.body.toString()).toContain("new");
});

const unshared: [string, Rendered, "none" | "shared"][] = [
  ["a cookie", html("a", { headers: [["set-cookie", "session=1"]] }), "none"],
  ["a failure", html("a", { status: 500 }), "none"],
  ["no such page", html("a", { status: 404 }), "shared"],
  ["a redirect", html("a", { status: 308 }), "shared"],
  [
    "a page that says no-store",
    html("a", { headers: [["cache-control", "no-store"]] }),
    "shared",
  ],
];

for (const [what, rendered, kind] of unshared)
  test(`${what} is ${kind === "none" ? "given to nobody" : "kept for nobody"}`, async () => {
    const cache = new PublicCache({
      render: async () => rendered,
      maxBytes: 1_000_000,
    });
    cache.get("/", 1);
    expect((await cache.fill("/", 1)).kind).toBe(kind);
    expect(cache.get("/", 1)).toBeUndefined();
  });

test("a render that fails is tried again", async () => {
  let fails = true;
  const render = async () => {
    if (fails) throw new Error("away");
    return html("board");
  };
  const cache = new PublicCache({ render, maxBytes: 1_000_000 });
  cache.get("/", 1);
  await expect(cache.fill("/", 1)).rejects.toThrow("away");
  fails = false;
  expect((await cache.fill("/", 1)).kind).toBe("stored");
});

test("endless addresses stay within the bytes", async () => {
  const cache = new PublicCache({
    render: async (url) => html(url),
    maxBytes: 200_000,
  });
  for (let n = 0; n < 100; n++) {
    cache.get(`/?q=${n}`, 1);
    await cache.fill(`/?q=${n}`, 1);
  }
  expect(cache.bytes).toBeGreaterThan(0);
  expect(cache.bytes).toBeLessThanOrEqual(200_000);
});

test("each encoding is the same page, with an ETag of its own", async () => {
  const rendered = html("比べ", {
    headers: [
      ["content-type", "text/html; charset=utf-8"],
      ["vary", "rsc, Accept-Encoding"],
      ["link", "</a.css>; rel=preload"],
      ["link", "</b.css>; rel=preload"],
      ["cache-control", "public, max-age=600"],
      ["date", "Tue, 24 Nov 2026 00:00:00 GMT"],
    ],
  });
  const cache = new PublicCache({
    render: async () => rendered,
    maxBytes: 1_000_000,
  });
  cache.get("/", 1);
  await cache.fill("/", 1);
  const { identity, br, gzip } = cache.get("/", 1)?.variants ?? {};
  expect(identity?.body).toEqual(rendered.body);
  expect(brotliDecompressSync(br?.body ?? "")).toEqual(rendered.body);
  expect(gunzipSync(gzip?.body ?? "")).toEqual(rendered.body);
  expect(new Set([identity?.etag, br?.etag, gzip?.etag]).size).toBe(3);
  const text = br?.headers.join("|");
  expect(text).toContain("vary|rsc, Accept-Encoding");
  expect(text).toContain("cache-control|public, max-age=0, must-revalidate");
  expect(text).toContain("link|</a.css>; rel=preload|link|</b.css>");
  expect(text).toContain(`content-length|${br?.body.length}`);
  expect(text).not.toContain("|date|");
  expect(text).not.toContain("max-age=600");
});

test("pictures are not compressed again", async () => {
  const headers = [["content-type", "image/png"]] as [string, string][];
  const cache = new PublicCache({
    render: async () => html("png", { headers }),
    maxBytes: 1_000_000,
  });
  cache.get("/", 1);
  await cache.fill("/", 1);
  expect(Object.keys(cache.get("/", 1)?.variants ?? {})).toEqual(["identity"]);
});
