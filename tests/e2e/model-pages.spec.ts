import { expect, test } from "@playwright/test";

// The demo: Swallow's published figures, and small programs on Kurabe Mini.
const model = "/models/elyza--llama-3-elyza-jp-8b";

test("a model's page says what is known, where it stands, and in what", async ({
  page,
}) => {
  await page.goto(model);
  await expect(page).toHaveTitle(/^Llama-3-ELYZA-JP-8B/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Llama-3-ELYZA-JP-8B",
  );
  const run = page.getByRole("region", { name: /Swallow 2024-12/ });
  await expect(run.getByText(/58件中\d+位/).first()).toBeVisible();
  await expect(run.getByText(/総合順位に比べて強い分野/)).toBeVisible();
  await expect(
    run.getByRole("img", { name: /生成のレーダーチャート/ }),
  ).toBeVisible();
  const table = run.getByRole("region", { name: "分野ごとの数値と順位" });
  await expect(table.getByRole("row", { name: /コーディング/ })).toContainText(
    /\d+\/58/,
  );
});

test("its datasets and how it was measured are one click away, and need no JavaScript", async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/en/models/baseline-echo");
  await expect(page.getByText(/not an LLM/).first()).toBeVisible();
  await page.getByText(/^Scores by dataset/).click();
  await expect(page.getByText("char_f1").first()).toBeVisible();
  await page.getByText("How it was measured, and its files").click();
  await expect(page.getByText(/^sha256:[0-9a-f]{64}$/).first()).toBeVisible();
  await context.close();
});

test("a model without public runs is a page that is not there", async ({
  request,
}) => {
  for (const prefix of ["", "/en"]) {
    const [none, missing] = await Promise.all([
      request.get(`${prefix}/models/no-such-model`),
      request.get(`${prefix}/no-such-page`),
    ]);
    expect([none.status(), missing.status()]).toEqual([404, 404]);
  }
});

test("the other language's page is named, and linked", async ({ page }) => {
  await page.goto(model);
  await expect(page.locator('link[hreflang="en"]')).toHaveAttribute(
    "href",
    new RegExp(`/en${model}$`),
  );
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(new RegExp(`/en${model}$`));
  await expect(page.getByText(/Stronger than its overall rank/)).toBeVisible();
});

test("a phone scrolls the tables, not the page", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(model);
  expect(
    await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    ),
  ).toBeLessThanOrEqual(0);
});
