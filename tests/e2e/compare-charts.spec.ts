import { expect, test } from "@playwright/test";
import { sidewaysScroll } from "./support/look.ts";

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

const six = [
  "google--gemma-2-27b-it",
  "google--gemma-2-9b-it",
  "google--gemma-2-2b-it",
  "qwen--qwen2-72b-instruct",
  "qwen--qwen2.5-72b-instruct",
  "rinna--llama-3-youko-70b-instruct",
];

for (const { width, path } of [
  { width: 1440, path: "/" },
  { width: 360, path: "/" },
  { width: 360, path: "/en" },
]) {
  test(`at ${path}, ${width} pixels, six models' lines have their names above them, and every spoke its own`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(
      `${path}?benchmark=swallow-2024-12&models=${six.join(",")}`,
    );
    const section = page.locator("#compare");
    await expect(section.locator(".radar-legend li")).toHaveCount(6);
    const outside = await section.locator(".radar .spoke").evaluateAll((all) =>
      all.filter((name) => {
        const { left, right } = name.getBoundingClientRect();
        return left < 0 || right > window.innerWidth;
      }),
    );
    expect(outside).toHaveLength(0);
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
    if (width < 1000) return;
    const hidden = await section
      .locator(".compare-window")
      .evaluate((frame) => frame.scrollWidth - frame.clientWidth);
    expect(hidden).toBeLessThanOrEqual(0);
  });
}
