import { readFileSync } from "node:fs";
import { expect, test, type Page } from "@playwright/test";

async function saved(page: Page, name: string) {
  const download = page.waitForEvent("download");
  await page.locator(".radars").getByRole("button", { name }).first().click();
  const file = await download;
  return {
    name: file.suggestedFilename(),
    bytes: readFileSync(await file.path()),
  };
}

for (const { path, csv, svg, png, model, category, groups } of [
  {
    path: "/?benchmark=kurabe-mini-1&models=baseline-terse,baseline-rules",
    csv: "数値をCSVで保存",
    svg: "SVGで保存",
    png: "PNGで保存",
    model: "モデル",
    category: "自然言語推論",
    groups: [
      "図を保存する: 理解のレーダーチャート（0〜1）",
      "図を保存する: 生成のレーダーチャート（0〜10）",
    ],
  },
  {
    path: "/en/compare?benchmark=kurabe-mini-1&models=baseline-terse,baseline-rules",
    csv: "Save numbers as CSV",
    svg: "Save as SVG",
    png: "Save as PNG",
    model: "Model",
    category: "Natural language inference",
    groups: [
      "Save the chart: Radar chart of Understanding (0 to 1)",
      "Save the chart: Radar chart of Generation (0 to 10)",
    ],
  },
])
  test(`a radar can be saved as drawn, with its legend, and as numbers (${path.split("?")[0]})`, async ({
    page,
  }) => {
    await page.goto(path);
    for (const name of groups)
      await expect(
        page.getByRole("group", { name, exact: true }),
      ).toBeVisible();
    const numbers = await saved(page, csv);
    expect(numbers.name).toBe("kurabe-understanding.csv");
    const lines = numbers.bytes.toString("utf8").trimEnd().split("\r\n");
    expect(lines[0]?.split(",").slice(0, 2)).toEqual([
      `\uFEFF${model}`,
      category,
    ]);
    expect(lines).toHaveLength(3);
    const names = lines.slice(1).map((line) => line.split(",")[0] ?? "");

    const drawing = (await saved(page, svg)).bytes.toString("utf8");
    expect(drawing).toContain('xmlns="http://www.w3.org/2000/svg"');
    expect(drawing).not.toMatch(/var\(|class=|stroke=""/);
    for (const name of names) expect(drawing).toContain(`>${name}</text>`);

    const picture = (await saved(page, png)).bytes;
    expect(picture.subarray(1, 4).toString()).toBe("PNG");
  });
