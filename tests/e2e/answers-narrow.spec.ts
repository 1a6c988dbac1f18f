import { expect, test } from "@playwright/test";

const PATH = "/benchmarks/kurabe-mini-1/answers";

for (const { prefix, scope, filters, allRight } of [
  {
    prefix: "",
    scope: "モデルと分野を選ぶ",
    filters: "検索・絞り込み・並び順",
    allRight: /^全モデルが正解/,
  },
  {
    prefix: "/en",
    scope: "Models and part of the benchmark",
    filters: "Search, filters and order",
    allRight: /^All right/,
  },
]) {
  test(`on a phone, what chooses among answers is folded (${prefix || "/ja"})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(`${prefix}${PATH}`);
    const first = await page.locator("tbody tr").first().boundingBox();
    expect(first?.y).toBeLessThan(1_000);
    const choice = page.getByRole("link", { name: allRight });
    await expect(choice).toBeHidden();
    await expect(page.locator("#dataset")).toBeHidden();

    await page.getByText(scope, { exact: true }).click();
    await expect(page.locator("#dataset")).toBeVisible();
    await page.getByText(filters, { exact: true }).click();
    await choice.click();
    await expect(page).toHaveURL(/pattern=all-right/);
    // What is on is said where it cannot be seen.
    await expect(page.getByText(new RegExp(`^${filters}\\s*1$`))).toBeVisible();
  });

  test(`on a wide screen nothing is folded (${prefix || "/ja"})`, async ({
    page,
  }) => {
    await page.goto(`${prefix}${PATH}`);
    await expect(page.getByText(filters, { exact: true })).toBeHidden();
    await expect(page.getByRole("link", { name: allRight })).toBeVisible();
    await expect(page.locator("#dataset")).toBeVisible();
  });
}
