import { expect, test } from "@playwright/test";

for (const { path, bars, heat, mean, open } of [
  {
    path: "/",
    bars: "差の大きい分野から",
    heat: "すべてのモデルを分野ごとに一覧する",
    mean: "平均",
    open: "ヒートマップを開く",
  },
  {
    path: "/en",
    bars: "Largest differences first",
    heat: "All models by category",
    mean: "Mean",
    open: "Open the heat map",
  },
]) {
  test.describe(`at ${path}, without JavaScript`, () => {
    test.use({ javaScriptEnabled: false });

    test("bars stand by difference, the largest first", async ({ page }) => {
      await page.goto(`${path}?benchmark=swallow-2024-12`);
      const section = page
        .locator("section.differences")
        .filter({ has: page.getByRole("heading", { name: bars }) });
      const spreads = await section
        .locator("ol > li > p .quiet")
        .allTextContents();
      const values = spreads.map((text) => Number(/[\d.]+/.exec(text)?.[0]));
      expect(values.length).toBeGreaterThan(6);
      expect(values).toEqual(values.toSorted((a, b) => b - a));
      const first = section.locator("ol > li").first();
      await expect(first.locator("ul > li")).toHaveCount(3);
    });

    test("the heat map has every model, the hardest category first", async ({
      page,
    }) => {
      await page.goto(`${path}?benchmark=swallow-2024-12`);
      await page.getByRole("link", { name: open }).click();
      const table = page.getByRole("table", { name: heat });
      await expect(table.getByRole("row")).toHaveCount(60);
      const means = await table
        .getByRole("row", { name: new RegExp(`^${mean}`) })
        .getByRole("cell")
        .allTextContents();
      // The first five columns are all of understanding.
      const first = means.slice(0, 5).map(Number);
      expect(first).toEqual(first.toSorted((a, b) => a - b));
      expect(first[0]).toBeLessThan(first[4] ?? 0);
    });
  });
}
