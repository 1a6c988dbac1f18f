import { expect, test } from "@playwright/test";
import { publicPages } from "./support/public-pages.ts";

const own = ["/sign-in", "/account"];
const answers = ["/benchmarks/kurabe-mini-1/answers"];
const embeds = ["/embed/ranking", "/embed/scatter"];
const files = [
  "/board.csv",
  "/board.json",
  "/board.png",
  "/feed.xml",
  "/sitemap.xml",
  "/robots.txt",
  "/api/v1/models",
  "/api/v1/openapi.json",
  "/api/v1/nothing",
  "/health",
];

test("every answer has the headers that browsers go by, hit or miss", async ({
  request,
}) => {
  test.setTimeout(120_000);
  for (const path of [...publicPages, ...own, ...files])
    for (const time of ["first", "again"]) {
      const answer = await request.get(path, { maxRedirects: 0 });
      const headers = answer.headers();
      const where = `${path}, ${time}`;
      expect(headers["x-content-type-options"], where).toBe("nosniff");
      expect(headers["referrer-policy"], where).toBe(
        "strict-origin-when-cross-origin",
      );
      expect(headers["cross-origin-opener-policy"], where).toBe("same-origin");
      expect(headers["permissions-policy"], where).toContain("camera=()");
      const policy = headers["content-security-policy"] ?? "";
      expect(policy, where).toContain("default-src 'none'");
      expect(policy, where).toContain("frame-ancestors 'none'");
      expect(policy, where).not.toMatch(/unsafe-eval|script-src[^;]*unsafe/);
      expect(headers["x-powered-by"], where).toBeUndefined();
      // Over http nobody is told to come by https.
      expect(headers["strict-transport-security"], where).toBeUndefined();
      const isShared = /public|s-maxage/.test(headers["cache-control"] ?? "");
      expect(isShared && headers["set-cookie"] !== undefined, where).toBe(
        false,
      );
    }
});

test("no page does what its policy forbids, or asks another host for anything", async ({
  page,
  baseURL,
}) => {
  test.setTimeout(240_000);
  const broken: string[] = [];
  let asked = 0;
  page.on("request", (request) => {
    asked += 1;
    const { origin, protocol } = new URL(request.url());
    if (/^(?:https?|wss?):/.test(protocol) && origin !== baseURL)
      broken.push(`${page.url()} asked ${request.url()}`);
  });
  await page.exposeFunction("tell", (text: string) => broken.push(text));
  await page.addInitScript(() => {
    addEventListener("securitypolicyviolation", (event) => {
      const { violatedDirective, blockedURI, sample } = event;
      void (window as unknown as { tell(text: string): void }).tell(
        `${location.pathname}: ${violatedDirective} ${blockedURI} ${sample}`,
      );
    });
  });
  const paths = [...publicPages, ...answers, ...own, ...embeds];
  for (const path of paths) {
    await page.goto(path);
    if (path !== "/nowhere" && !path.startsWith("/embed"))
      await expect(page.locator("html")).toHaveAttribute("data-js", "");
    for (const summary of await page.locator("main summary").all())
      if (await summary.isVisible()) await summary.click();
    // Down to the end: what is loaded late is loaded too.
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await page.waitForLoadState("networkidle");
  }
  expect(broken).toEqual([]);
  expect(asked).toBeGreaterThan(paths.length);
});

test("no page names another host to load from", async ({ request }) => {
  const loads =
    /<(?:script|img|iframe|source|video|audio)[^>]*\ssrc="(?:https?:)?\/\/[^"]+|<link[^>]*rel="(?:stylesheet|preload|preconnect|dns-prefetch|modulepreload)"[^>]*href="(?:https?:)?\/\/[^"]+/g;
  for (const path of publicPages) {
    const html = await (await request.get(path)).text();
    expect(html.match(loads) ?? [], path).toEqual([]);
  }
});

test("a script that a page did not come with does not run", async ({
  page,
}) => {
  await page.goto("/about");
  const ran = await page.evaluate(async () => {
    const script = document.createElement("script");
    script.textContent = "window.smuggled = true";
    document.body.append(script);
    const image = document.createElement("div");
    image.innerHTML = '<img src="x" onerror="window.smuggled = true">';
    document.body.append(image);
    await new Promise((done) => {
      image.querySelector("img")?.addEventListener("error", done);
    });
    return "smuggled" in window;
  });
  expect(ran).toBe(false);
});

test("embeds may be framed, and nothing else may", async ({ request }) => {
  for (const path of ["/embed/ranking", "/en/embed/scatter"]) {
    const policy = (await request.get(path)).headers()[
      "content-security-policy"
    ];
    expect(policy, path).toContain("frame-ancestors *");
  }
  for (const path of ["/embed/nothing", "/embedded", "/x/embed/ranking"]) {
    const policy = (await request.get(path)).headers()[
      "content-security-policy"
    ];
    expect(policy, path).not.toContain("frame-ancestors *");
  }
});
