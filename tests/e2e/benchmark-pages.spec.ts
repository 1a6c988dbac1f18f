import { expect, test } from "@playwright/test";

test("the list leads to what a benchmark measures", async ({ page }) => {
  await page.goto("/benchmarks");
  await page.getByRole("link", { name: "Neo 1.1" }).click();
  await expect(page).toHaveURL(/\/benchmarks\/neo-1\.1$/);
  await expect(page.getByText("(理解 + 生成 ÷ 10) ÷ 2")).toBeVisible();
  await expect(page.getByText(/結果のない分野は欠測です/)).toBeVisible();
  await expect(
    page.getByRole("row", { name: /^Jamp/ }).getByText("CC BY-SA 4.0"),
  ).toBeVisible();
  await expect(page.getByText(/重複した採点は受け付けません/)).toBeVisible();
  await page.getByRole("link", { name: "Neo 1.0", exact: true }).click();
  await expect(page.getByText(/結果のない分野は0点として/)).toBeVisible();
});

test("the hardest categories are named, with how many runs say so", async ({
  page,
}) => {
  await page.goto("/en/benchmarks/swallow-2024-12");
  await expect(page.getByText("LLM runs: 58; baselines: 0")).toBeVisible();
  const first = page
    .getByRole("region", { name: "Means by category" })
    .locator("tbody tr")
    .first();
  await expect(first).toContainText("58");
});

test("a benchmark that is not there is not found", async ({ page }) => {
  expect((await page.goto("/benchmarks/no-such"))?.status()).toBe(404);
  expect((await page.goto("/benchmarks/%2e%2e%2fx"))?.status()).toBe(404);
});

test("a phone scrolls the tables, not the page", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto("/benchmarks/neo-1.1");
  expect(
    await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    ),
  ).toBeLessThanOrEqual(0);
});
