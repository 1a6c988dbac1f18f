import { readFileSync } from "node:fs";
import { expect as base, test, type Page } from "@playwright/test";

// What the Japanese specs beside this one test closely, once more through the English pages' words.
const expect = base.configure({ timeout: 20_000 });
test.slow();

// The demo: Swallow's published figures of 58 models, which have both axes.
const board = "/en?benchmark=swallow-2024-12";
const table = (page: Page) => page.locator("table.board");
const rows = (page: Page) => table(page).locator("tbody tr:not(.details)");
const heading = (page: Page, name: string) =>
  table(page)
    .getByRole("columnheader", { name, exact: true })
    .filter({ has: page.getByRole("link") });

/** Points at the table, and waits until the whole board is there: its scores are links then. */
async function wake(page: Page) {
  await table(page).hover();
  await expect(table(page).locator("a.score").first()).toBeVisible();
}

test("a set of columns, an order and its opposite; back and forward", async ({
  page,
}) => {
  await page.goto(board);
  await page.getByText("Columns", { exact: true }).click();
  await page
    .getByRole("navigation", { name: "Sets of columns" })
    .getByRole("link", { name: "Generation", exact: true })
    .click();
  await expect(page).toHaveURL(/cols=generation-categories$/);
  await expect(heading(page, "Coding")).toBeVisible();
  await expect(heading(page, "QA")).toHaveCount(0);
  for (const [dir, word] of [
    ["desc", "descending"],
    ["asc", "ascending"],
  ] as const) {
    await heading(page, "Coding").getByRole("link").click();
    await expect(page).toHaveURL(new RegExp(`sort=coding&dir=${dir}`));
    await expect(heading(page, "Coding")).toHaveAttribute("aria-sort", word);
  }
  await page.goBack();
  await expect(heading(page, "Coding")).toHaveAttribute(
    "aria-sort",
    "descending",
  );
  await page.goForward();
  await expect(heading(page, "Coding")).toHaveAttribute(
    "aria-sort",
    "ascending",
  );
});

test("a search as it is typed; a link pressed before it is sent is what counts", async ({
  page,
}) => {
  await page.clock.install();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(board);
  await wake(page);
  const search = page.getByRole("searchbox", { name: "Search models" });
  await search.fill("ＧＥＭＭＡ　９Ｂ");
  await expect(page).toHaveURL(/q=/);
  await expect(rows(page).first()).toContainText("Gemma 2 9B IT");
  await search.fill("no such model");
  await expect(
    page.getByRole("heading", { name: "No model meets these conditions" }),
  ).toBeVisible();
  await page.getByRole("link", { name: "Clear all" }).first().click();
  await page.clock.fastForward(1000);
  await expect(rows(page)).toHaveCount(58);
  await expect(page).not.toHaveURL(/q=/);
  const views = asked.filter((url) => url.includes("_rsc="));
  expect(views.at(-1)).not.toContain("q=");
});

test("models are chosen, taken out and compared", async ({ page }) => {
  await page.goto(`${board}&models=none`);
  await wake(page);
  const bar = page.getByRole("form", { name: "Models to compare" });
  await expect(bar).toContainText("To compare 0/6");
  for (const model of ["Gemma 2 2B IT", "Gemma 2 9B IT", "Gemma 2 27B IT"])
    await page
      .getByRole("checkbox", { name: `Add ${model} to the radar` })
      .check();
  await expect(bar).toContainText("To compare 3/6");
  await page
    .getByRole("region", { name: "Category by category" })
    .getByRole("link", { name: "Remove Gemma 2 27B IT" })
    .click();
  await expect(bar).toContainText("To compare 2/6");
  await expect(page).toHaveURL(/models=[^,]*2b-it,[^,]*9b-it$/i);
  await bar.getByRole("link", { name: "Compare these models" }).click();
  await expect(page).toHaveURL(/\/en\/compare\?.*models=[^,]+,[^,]+$/);
});

test("a row opens to its facts; a score leads to what it is made of", async ({
  page,
}) => {
  await page.goto(board);
  await wake(page);
  const button = page.getByRole("button", {
    name: "Details of Gemma 2 27B IT",
  });
  await button.press("Enter");
  const details = page.locator(".row-details");
  await expect(details).toContainText("Published name");
  await expect(details).toContainText("google/gemma-2-27b-it");
  const coding = details
    .getByRole("listitem")
    .filter({ hasText: "Coding" })
    .getByRole("link")
    .first();
  const href = (await coding.getAttribute("href")) ?? "";
  expect(href).toMatch(/^\/en\/models\/.*#run-[0-9a-f-]+-coding$/);
  await coding.click();
  await expect(page).toHaveURL(href);
});

test("the plot's measures, its table and its files", async ({ page }) => {
  await page.goto(board);
  const plot = page.locator("#scatter");
  const figure = page.getByRole("figure", { name: /Scatter plot/ });
  await page.getByRole("link", { name: "Size and score" }).click();
  await expect(page).toHaveURL(/x=size&y=overall/);
  await expect(plot).toContainText("The scale of sizes is logarithmic.");
  await expect(plot).toContainText(
    "The highest of all models of that size or smaller.",
  );
  await page.getByRole("link", { name: "Release and score" }).click();
  await expect(plot).toContainText("The highest when it was released.");
  await plot
    .getByRole("combobox", { name: /^Vertical/ })
    .selectOption({ label: "Coding" });
  await plot
    .getByRole("combobox", { name: /^Colour/ })
    .selectOption({ label: "Base model" });
  await page.getByRole("button", { name: "Draw" }).click();
  await expect(page).toHaveURL(/y=coding&colour=family/);
  await expect(figure).toHaveAccessibleName(/Release date .*Coding/);
  await expect(plot).toContainText("Pearson correlation");
  await plot.getByText("The same numbers as a table").click();
  // The release date of some is not known.
  await expect(plot).toContainText("53 of 58 (those with both values)");
  await expect(plot.getByRole("row")).toHaveCount(54);
  const saved = async (role: "button" | "link", name: string) => {
    const download = page.waitForEvent("download");
    await plot.getByRole(role, { name }).click();
    return readFileSync(await (await download).path());
  };
  const csv = await saved("link", "Save numbers as CSV");
  expect(csv.toString("utf8").split("\r\n")[0]).toBe(
    "\uFEFFModel,Release date,Coding,Base model",
  );
  const svg = await saved("button", "Save as SVG");
  expect(svg.toString("utf8")).toContain("Release date →");
  const png = await saved("button", "Save as PNG");
  expect(png.subarray(1, 4).toString()).toBe("PNG");
});

test("the plot by keyboard: arrows walk, Space chooses, Enter opens", async ({
  page,
}) => {
  await page.goto(`${board}&models=none`);
  await expect(page.locator("#scatter .scatter-tools")).toBeVisible();
  const point = page
    .getByRole("figure", { name: /Scatter plot/ })
    .getByRole("link");
  await page.getByRole("button", { name: "Zoom in" }).focus();
  await page.keyboard.press("Tab");
  await expect(point).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(point).toHaveAccessibleName(/understanding 0\.\d{4}/i);
  const slug = (await point.getAttribute("href"))?.split("/").at(-1) ?? "none";
  await page.keyboard.press("Space");
  await expect(page).toHaveURL(new RegExp(`models=${slug}`));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`/en/models/${slug}`));
});

test("the view is taken away: files, citation, data set, picture", async ({
  page,
  request,
}) => {
  await page.goto(`${board}&q=gemma&sort=size&dir=desc`);
  const count = await rows(page).count();
  const hrefOf = async (name: string) =>
    (await page
      .getByRole("link", { name, exact: true })
      .getAttribute("href")) ?? "";
  const csv = await (await request.get(await hrefOf("CSV"))).text();
  expect(csv.trimEnd().split("\r\n")).toHaveLength(count + 1);
  const json = await (await request.get(await hrefOf("JSON"))).json();
  expect(json.rows).toHaveLength(count);
  const parquet = await (await request.get(await hrefOf("Parquet"))).body();
  expect(parquet.subarray(0, 4).toString()).toBe("PAR1");
  const script = page.locator('script[type="application/ld+json"]');
  expect(JSON.parse((await script.textContent()) ?? "")).toMatchObject({
    "@type": "Dataset",
    name: expect.stringContaining("Swallow 2024-12"),
    inLanguage: "en",
  });
  const picture = page.locator('meta[property="og:image"]');
  await expect(picture).toHaveAttribute("content", /\/board\.png\?benchmark=/);
  await page.getByText("BibTeX", { exact: true }).click();
  await expect(page.getByText(/^@misc\{kurabe-swallow-2024-12-/)).toContainText(
    "/en?benchmark=swallow-2024-12&asOf=",
  );
  await page.getByRole("link", { name: /^the ranking as of / }).click();
  await expect(page.getByRole("note")).toContainText("the ranking as of");
  await page.getByRole("link", { name: "See today's ranking" }).click();
  await expect(page).not.toHaveURL(/asOf/);
});

test("organisation, family, benchmark, changelog and the method behind them", async ({
  page,
}) => {
  await page.goto("/en/organisations");
  await page.getByRole("link", { name: "Swallow Project" }).click();
  await expect(page.getByText(/\d+ of 58/).first()).toBeVisible();
  await page.goto("/en/families/meta-llama--meta-llama-3-8b");
  await expect(page.locator("td .gain").first()).toBeVisible();
  await page.goto("/en/benchmarks/neo-1.1");
  await expect(
    page.getByRole("row", { name: /^Jamp/ }).getByText("CC BY-SA 4.0"),
  ).toBeVisible();
  await page.goto("/en/changelog");
  await page
    .getByRole("link", { name: /^Swallow 2024-12.*: the board as of / })
    .first()
    .click();
  await expect(page).toHaveURL(/\/en\?benchmark=swallow-2024-12&asOf=20/);
  await expect(page.getByRole("note")).toBeVisible();
  await page.goto("/en/about");
  await expect(
    page.getByRole("heading", { name: "How strong the evidence is" }),
  ).toBeVisible();
});
