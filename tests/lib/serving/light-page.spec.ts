import { expect, test } from "@playwright/test";
import { createHash } from "node:crypto";
import { askedData, lightPage } from "#lib/serving/light-page.ts";
import { PublicCache } from "#lib/serving/public-cache.ts";
import type { Rendered } from "#lib/serving/rendered.ts";
import { scriptsAfterPaint } from "#lib/serving/scripts-after-paint.ts";

const sheet = "/_next/static/chunks/a.css";
const css = "b{background:url(../media/b.woff2)}";
const readStyle = async () => css;
const push = (row: string) => `<script>self.__next_f.push(${row})</script>`;
const first = "<script>(self.__next_f=self.__next_f||[]).push([0])</script>";

/** A page as Next renders it and the site sends it on. */
function page({
  data = first + push('[1,"a \\u003c/script> \\"b\\"\\n"]'),
  isPatient = true,
} = {}): Rendered {
  const html = scriptsAfterPaint(
    `<!DOCTYPE html><html><head><link rel="stylesheet" href="${sheet}" data-precedence="next"/><script src="/_next/static/chunks/b.js" async=""></script><script>theme()</script></head><body><p>words</p>${data}</body></html>`,
    isPatient,
  );
  return {
    status: 200,
    headers: [
      ["content-type", "text/html; charset=utf-8"],
      ["content-security-policy", "of the whole page"],
      ["link", `<${sheet}>; rel=preload; as="style"`],
      ["x-content-type-options", "nosniff"],
    ],
    body: Buffer.from(html),
  };
}

async function light(rendered = page(), read = readStyle) {
  const found = await lightPage(rendered, read);
  if (!found) throw new Error("It stays as it is.");
  const html = `${found.page.body}`;
  return { ...found, html, headers: Object.fromEntries(found.page.headers) };
}

test("styles stand in the page, their link is there for React and followed by nobody", async () => {
  const { html, headers } = await light();
  expect(html).toContain(
    `<script>theme()</script><style>b{background:url(/_next/static/media/b.woff2)}</style><link rel="stylesheet" href="${sheet}" data-precedence="next" disabled=""/></head>`,
  );
  expect(headers["link"]).toBeUndefined();
  const hash = createHash("sha256")
    .update("b{background:url(/_next/static/media/b.woff2)}")
    .digest("base64");
  expect(headers["content-security-policy"]).toContain(`'sha256-${hash}'`);
});

test("React's data is apart, letter for letter, under the name that the page asks for it by", async () => {
  const { html, data, hash } = await light();
  expect(html).not.toContain("__next_f.push");
  expect(html).toContain(`<script id="patient" data-more="${hash}">`);
  expect(JSON.parse(`${data.body}`)).toEqual([[0], [1, 'a </script> "b"\n']]);
  expect(createHash("sha256").update(data.body).digest("base64url")).toBe(hash);
  expect(Object.fromEntries(data.headers)).toEqual({
    "content-type": "application/json",
    "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
    "x-content-type-options": "nosniff",
  });
});

test("a style sheet that could end its element stays a link", async () => {
  const { html } = await light(page(), async () => "b{content:'</style>'}");
  expect(html).toContain(
    `<link rel="stylesheet" href="${sheet}" data-precedence="next"/>`,
  );
});

for (const [what, rendered] of [
  ["whose scripts wait for nobody", page({ isPatient: false })],
  ["without data", page({ data: "" })],
  ["whose data is no JSON", page({ data: first + push("[1,oops]") })],
  [
    "that pushes data in another way",
    page({ data: `${first}<script>x;self.__next_f.push([1])</script>` }),
  ],
] as const)
  test(`a page ${what} stays as it is`, async () => {
    expect(await lightPage(rendered, readStyle)).toBeNull();
  });

test("an address asks for the data of a page by its hash, and in no other way", () => {
  const hash = "-_Ab1".padEnd(43, "x");
  for (const [url, plain] of [
    [`/?_data=${hash}`, "/"],
    [`/en/models?q=a&_data=${hash}`, "/en/models?q=a"],
  ] as const)
    expect(askedData(url)).toEqual({ page: plain, hash });
  for (const url of [
    "/",
    "/?_data=",
    `/?_data=${hash}x`,
    `/?_data=${hash}&a=b`,
    `/?a_data=${hash}`,
    `/_data=${hash}`,
  ])
    expect(askedData(url)).toBeNull();
});

test("the cache has a page's data as long as the page, and a moment longer after a change", async () => {
  let now = 0;
  const cache = new PublicCache({
    render: async (url) =>
      url === sheet ? { ...page(), body: Buffer.from(css) } : page(),
    maxBytes: 1_000_000,
    now: () => now,
  });
  const { hash, data, html } = await light();
  cache.get("/", 1);
  expect(cache.data(hash, 1)).toBeUndefined();
  const filled = await cache.fill("/", 1);
  const body = (of: ReturnType<typeof cache.data>) =>
    of && `${of.variants.identity.body}`;
  expect(filled.kind === "stored" && body(filled.page)).toBe(html);
  expect(body(cache.data(hash, 1))).toBe(`${data.body}`);
  // However many changes there are in that moment.
  for (const version of [2, 3, 4])
    expect(cache.get("/", version)).toBeUndefined();
  now = 1499;
  expect(body(cache.data(hash, 4))).toBe(`${data.body}`);
  now = 1500;
  expect(cache.data(hash, 4)).toBeUndefined();
  expect(cache.bytes).toBe(0);
});

test("a page that is outdated before it is there comes whole", async () => {
  const { promise, resolve } = Promise.withResolvers<Rendered>();
  const cache = new PublicCache({
    render: async (url) =>
      url === sheet ? { ...page(), body: Buffer.from(css) } : promise,
    maxBytes: 1_000_000,
  });
  cache.get("/", 1);
  const filling = cache.fill("/", 1);
  cache.get("/", 2);
  resolve(page());
  const filled = await filling;
  expect(filled.kind).toBe("stored");
  expect(
    filled.kind === "stored" && `${filled.page.variants.identity.body}`,
  ).toBe(`${page().body}`);
});
