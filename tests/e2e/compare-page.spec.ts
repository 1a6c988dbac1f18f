import { expect, test } from "@playwright/test";

const two =
  "benchmark=swallow-2024-12&models=elyza--llama-3-elyza-jp-8b,meta-llama--meta-llama-3-8b-instruct";

test("two models stand side by side, the largest difference first", async ({
  page,
}) => {
  await page.goto(`/compare?${two}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Llama-3-ELYZA-JP-8B・Llama 3 8B Instruct",
  );
  await expect(page.getByText("公表された集計値です")).toBeVisible();
  const differences = await page
    .getByRole("region", { name: /^分野ごとの差の表/ })
    .locator("tbody tr td:last-child")
    .allTextContents();
  const numbers = differences.map(Number);
  expect(numbers.length).toBeGreaterThan(5);
  expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
  const bars = page.locator(".differences").filter({
    has: page.getByRole("heading", { name: "差の大きい分野から" }),
  });
  const first = bars.locator("ol > li").first();
  await expect(first.locator(".bar")).toHaveCount(2);
  await expect(first).toContainText(`差 ${differences[0]}`);
});

test("models are added and left out without JavaScript; runs that agree are said to", async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/en/compare?benchmark=kurabe-mini-1");
  await expect(
    page.getByRole("heading", { name: "Choose at least two models" }),
  ).toBeVisible();
  for (const key of ["baseline-echo", "baseline-rules"]) {
    await page.getByLabel("Add a model").selectOption(key);
    await page.getByRole("button", { name: "Add" }).click();
  }
  await expect(
    page.getByRole("region", { name: /^Differences by dataset: table/ }),
  ).toContainText("Difference");
  await expect(page.getByText(/Everything that this benchmark/)).toBeVisible();
  await page
    .getByRole("link", { name: /^Leave out/ })
    .first()
    .click();
  await expect(page).toHaveURL(/models=baseline-rules$/);
  await context.close();
});

test("a model that is not public is one that is not there", async ({
  page,
}) => {
  await page.goto("/compare?benchmark=swallow-2024-12&models=no-such,neither");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "モデルを比べる",
  );
  expect((await page.goto("/compare?benchmark=no-such"))?.status()).toBe(404);
});

test("a phone scrolls the tables, not the page", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(`/compare?${two}`);
  expect(
    await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    ),
  ).toBeLessThanOrEqual(0);
});
