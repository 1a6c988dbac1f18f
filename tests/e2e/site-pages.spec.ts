import { expect, test } from "@playwright/test";

test("an organisation has its models, ranks and scores over time", async ({
  page,
}) => {
  await page.goto("/organisations");
  await page.getByRole("link", { name: "Swallow Project" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Swallow Project",
  );
  await expect(page.getByText(/58件中\d+位/).first()).toBeVisible();
  await expect(
    page.getByRole("img", { name: /公開日（横軸）と総合（縦軸）/ }),
  ).toBeVisible();
});

test("models are found without JavaScript, whatever the width of the letters", async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/models");
  await page.getByRole("searchbox").fill("ｅｌｙｚａ");
  await page.getByRole("button", { name: "検索" }).click();
  await expect(page).toHaveURL(/\?q=/);
  const rows = page.locator("tbody tr");
  await expect(rows.first()).toContainText("ELYZA");
  expect(await rows.count()).toBeLessThan(10);
  await context.close();
});

test("the header leads to every section, and marks the one that is open", async ({
  page,
}) => {
  await page.goto("/en");
  const site = page.getByRole("navigation", { name: "Site", exact: true });
  for (const [name, url] of [
    ["Models", "/en/models"],
    ["Families", "/en/families"],
    ["Organisations", "/en/organisations"],
    ["Benchmarks", "/en/benchmarks"],
    ["Changelog", "/en/changelog"],
    ["Method", "/en/method"],
    ["About", "/en/about"],
    ["Ranking", "/en"],
  ] as const) {
    await site.getByRole("link", { name }).click();
    await expect(page).toHaveURL(url);
    await expect(site.locator("[aria-current=page]")).toHaveText(name);
  }
});

test("the changelog leads to the board of a day, which stays", async ({
  page,
}) => {
  await page.goto("/changelog");
  await page
    .getByRole("link", { name: /^Swallow 2024-12.*時点の順位表$/ })
    .first()
    .click();
  await expect(page).toHaveURL(
    /benchmark=swallow-2024-12&asOf=20\d\d-\d\d-\d\d/,
  );
  await expect(
    page.getByText(/あとから取り下げられた結果/).first(),
  ).toBeVisible();
});

test("the method shows each benchmark's own formula", async ({ page }) => {
  await page.goto("/en/method");
  await expect(page.getByRole("row", { name: /Neo 1\.1/ })).toContainText(
    "(Understanding + Generation ÷ 10) ÷ 2",
  );
  await expect(page.getByRole("row", { name: /Neo 1\.0/ })).toContainText("0");
  await expect(page.getByRole("row", { name: /^char_f1/ })).toContainText(
    "token sort ratio",
  );
});

test("our own questions are shown, others' only where their text is here", async ({
  page,
}) => {
  await page.goto("/benchmarks/kurabe-mini-1");
  const samples = page.getByRole("region", { name: "問題の例" });
  await samples.locator("summary").first().click();
  await expect(samples.locator(".prompt").first()).toBeVisible();
  await expect(samples.getByText(/Apache-2.0/).first()).toBeVisible();
  await page.goto("/benchmarks/neo-1.1");
  await expect(samples.getByText(/問題文がこのサイトにないため/)).toContainText(
    "JSQuAD",
  );
});

test("what is not there says so without JavaScript, with its status", async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const [path, words] of [
    ["/no-such-page", "ページが見つかりません"],
    ["/models/no-such-model", "ページが見つかりません"],
    ["/en/no-such-page", "Page not found"],
    ["/en/benchmarks/none", "Page not found"],
  ] as const) {
    const response = await page.goto(path);
    expect([path, response?.status()]).toEqual([path, 404]);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(words);
    await expect(page.getByRole("banner")).toBeVisible();
  }
  await context.close();
});

test("the sitemap has every kind of page", async ({ request }) => {
  const text = await (await request.get("/sitemap.xml")).text();
  for (const path of [
    "/en/method",
    "/changelog",
    "/benchmarks/neo-1.1",
    "/families/meta-llama--meta-llama-3-8b",
    "/organisations/swallow-project",
  ]) {
    expect(text).toContain(`${path}</loc>`);
  }
});
