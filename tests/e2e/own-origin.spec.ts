import { expect, test } from "@playwright/test";

/** The paths that the site map leads to, one of each kind of page, and what links alone lead to. */
async function publicPaths(read: (path: string) => Promise<string>) {
  const map = await read("/sitemap.xml");
  const listed = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => {
    const { pathname, search } = new URL(match[1] ?? "");
    return pathname + search;
  });
  const kinds = new Map(
    listed.map((path) => [path.replace(/^((?:\/en)?\/[^/?]*).*/, "$1"), path]),
  );
  const models = listed.flatMap(
    (path) => /^\/models\/([^/?]+)$/.exec(path)?.[1] ?? [],
  );
  return [
    ...kinds.values(),
    `/compare?models=${models.slice(0, 2).join(",")}`,
    "/benchmarks",
    "/sign-in",
    "/embed/ranking",
    "/embed/scatter",
    "/none",
  ];
}

test("no public page asks another host for anything", async ({
  page,
  request,
  baseURL,
}) => {
  test.slow();
  const paths = await publicPaths(async (path) =>
    (await request.get(path)).text(),
  );
  expect(paths.length).toBeGreaterThanOrEqual(8);
  const own = new URL(baseURL ?? "").origin;
  const asked: string[] = [];
  page.on("request", (each) => {
    const { origin, protocol } = new URL(each.url());
    if (/^https?:|^wss?:/.test(protocol) && origin !== own)
      asked.push(`${page.url()} asked ${each.url()}`);
  });
  let count = 0;
  page.on("response", () => (count += 1));
  for (const path of paths) {
    await page.goto(path);
    // Down to the end: what is loaded late is loaded too.
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await page.waitForLoadState("networkidle");
  }
  expect(asked).toEqual([]);
  expect(count).toBeGreaterThan(paths.length);
});

test("no public page names another host to load from", async ({ request }) => {
  const loads =
    /<(?:script|img|iframe|source|video|audio)[^>]*\ssrc="(?:https?:)?\/\/[^"]+|<link[^>]*rel="(?:stylesheet|preload|preconnect|dns-prefetch|modulepreload)"[^>]*href="(?:https?:)?\/\/[^"]+/g;
  for (const path of ["/", "/en", "/benchmarks"]) {
    const html = await (await request.get(path)).text();
    expect(html.match(loads) ?? [], path).toEqual([]);
  }
});
