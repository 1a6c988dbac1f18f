import { readFile } from "node:fs/promises";
import { parse } from "csv-parse/sync";
import { expect, test, type Page } from "@playwright/test";
import { expectNoViolations } from "./support/look.ts";

const board = "/?benchmark=swallow-2024-12";
const rows = (page: Page) =>
  page.getByRole("table").first().locator("tbody tr");

test("the rows in view are saved as CSV, in their order, by the page's link", async ({
  page,
}) => {
  await page.goto(`${board}&q=gemma&sort=size&dir=desc`);
  const saved = page.waitForEvent("download");
  await page.getByRole("link", { name: "CSV", exact: true }).click();
  const file = await saved;
  expect(file.suggestedFilename()).toMatch(
    /^kurabe-swallow-2024-12-\d{8}\.csv$/,
  );
  const bytes = await readFile(await file.path());
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const records: Record<string, string>[] = parse(bytes, {
    bom: true,
    columns: true,
  });
  const shown = await rows(page).getByRole("rowheader").allTextContents();
  expect(records).toHaveLength(shown.length);
  for (const [at, text] of shown.entries()) {
    expect(text).toContain(records[at]?.["model"]);
  }
  const sizes = records.map((record) => Number(record["parameters_b"]));
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
});

test("the small models are saved without the others, as JSON and Parquet too", async ({
  page,
  request,
}) => {
  await page.goto(`${board}&size=sllm`);
  const hrefOf = async (name: string) =>
    (await page
      .getByRole("link", { name, exact: true })
      .getAttribute("href")) ?? "";
  const json = await (await request.get(await hrefOf("JSON"))).json();
  expect(json.view).toMatchObject({ size: "sllm" });
  expect(json.rows).toHaveLength(await rows(page).count());
  const parquet = await request.get(await hrefOf("Parquet"));
  expect(parquet.headers()["content-disposition"]).toMatch(
    /^attachment; filename="kurabe-swallow-2024-12-\d{8}\.parquet"$/,
  );
  const body = await parquet.body();
  expect(body.subarray(0, 4).toString()).toBe("PAR1");
  expect(body.subarray(-4).toString()).toBe("PAR1");
});

test("a file that did not change is not sent again", async ({ request }) => {
  const path = "/board.csv?benchmark=swallow-2024-12";
  const first = await request.get(path);
  expect(first.headers()["cache-control"]).toContain("public");
  expect(first.headers()["set-cookie"]).toBeUndefined();
  const again = await request.get(path, {
    headers: { "if-none-match": first.headers()["etag"] ?? "" },
  });
  expect(again.status()).toBe(304);
  expect((await request.get("/board.csv?benchmark=none")).status()).toBe(404);
});

test("the citation's link shows the board of its day, which says so and leads to today's", async ({
  page,
}) => {
  await page.goto(`${board}&q=gemma`);
  await page.getByText("BibTeX", { exact: true }).click();
  await expect(page.getByText(/^@misc\{kurabe-swallow-2024-12-/)).toContainText(
    "asOf=",
  );
  await page.getByRole("link", { name: /時点の順位表/ }).click();
  await expect(page).toHaveURL(/asOf=\d{4}-\d\d-\d\d/);
  await expect(page.getByRole("note")).toContainText("時点の順位表です");
  await expect(rows(page)).toHaveCount(58);
  await page.getByRole("link", { name: "いまの順位表を見る" }).click();
  await expect(page).not.toHaveURL(/asOf/);
  await expect(page.getByRole("note")).toHaveCount(0);
});

test("before anything was published, the board of the day is empty", async ({
  page,
}) => {
  await page.goto("/en?benchmark=swallow-2024-12&asOf=2024-01-01");
  await expect(page.getByRole("note")).toContainText(
    "the ranking as of 1 January 2024",
  );
  await expect(page.getByRole("table")).toHaveCount(0);
  await expect(page.getByText("no published results yet")).toHaveCount(0);
  await expect(page.locator('script[type="application/ld+json"]')).toHaveCount(
    0,
  );
});

for (const [locale, path, word] of [
  ["ja", "/", "公表値"],
  ["en", "/en", "Reported"],
] as const) {
  test(`the feed that the page in ${locale} names can be read`, async ({
    page,
  }) => {
    await page.goto(path);
    const link = page.locator('link[type="application/atom+xml"]');
    const href = (await link.getAttribute("href")) ?? "";
    const feed = await page.evaluate(async (address) => {
      const answer = await fetch(new URL(address).pathname);
      const text = await answer.text();
      const xml = new DOMParser().parseFromString(text, "text/xml");
      return {
        type: answer.headers.get("content-type"),
        broken: xml.querySelectorAll("parsererror").length,
        language: xml.documentElement.getAttribute("xml:lang"),
        ids: [...xml.querySelectorAll("entry > id")].map(
          (id) => id.textContent,
        ),
        text,
      };
    }, href);
    expect(feed).toMatchObject({ broken: 0, language: locale });
    expect(feed.type).toContain("application/atom+xml");
    expect(feed.ids).toHaveLength(50);
    expect(new Set(feed.ids).size).toBe(50);
    expect(feed.text).toContain(word);
  });
}

test("a link to the board is previewed by its picture, which is drawn here", async ({
  page,
  request,
}) => {
  await page.goto(board);
  const meta = page.locator('meta[property="og:image"]');
  const address = new URL((await meta.getAttribute("content")) ?? "");
  expect(address.pathname).toBe("/board.png");
  const picture = await request.get(address.pathname + address.search);
  expect(picture.headers()["content-type"]).toBe("image/png");
  const bytes = await picture.body();
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
  const other = await request.get("/board.png?benchmark=kurabe-mini-1");
  expect(other.status()).toBe(200);
  expect(await other.body()).not.toEqual(bytes);
});

test("crawlers learn of every public page in both languages, and of nothing signed-in", async ({
  request,
}) => {
  const robots = await (await request.get("/robots.txt")).text();
  expect(robots).toContain("Disallow: /admin");
  expect(robots).toContain("Disallow: /en/account");
  expect(robots).toMatch(/Sitemap: http.*\/sitemap\.xml/);
  const sitemap = await (await request.get("/sitemap.xml")).text();
  expect(sitemap).toMatch(/<loc>[^<]*\/en\?benchmark=swallow-2024-12<\/loc>/);
  expect(sitemap).toContain('hreflang="x-default"');
  expect(sitemap).not.toMatch(/admin|account/);
  const pages = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, address]) => new URL(address ?? ""),
  );
  expect(pages.some(({ pathname }) => pathname.startsWith("/models/"))).toBe(
    true,
  );
  for (const { pathname, search } of pages.slice(0, 20)) {
    expect((await request.get(pathname + search)).status()).toBe(200);
  }
});

for (const [name, path] of [
  ["in Japanese", `${board}&asOf=2099-01-01`],
  ["in English", "/en?benchmark=swallow-2024-12&asOf=2099-01-01"],
] as const) {
  test(`downloads, citation and notice are accessible ${name}`, async ({
    page,
  }) => {
    await page.goto(path);
    await page.getByText("BibTeX", { exact: true }).click();
    await expectNoViolations(page, { within: [".take-away", ".past-notice"] });
  });
}
