import { readFileSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";

const board = "benchmark=swallow-2024-12";
const scatter = (page: Page) => page.getByRole("figure", { name: /散布図/ });
const section = (page: Page) => page.locator("#scatter");

test("names in words who stands out, with the actual and the predicted value", async ({
  page,
}) => {
  await page.goto(`/?${board}`);
  const talkers = section(page)
    .locator("section")
    .filter({ hasText: "生成・会話に強い（理解からの予測を上回る）" });
  await expect(talkers).toContainText(
    /Tanuki-8B-dpo-v1\.0 生成 0\.\d{4}（理解からの予測は0\.\d{4}）/,
  );
  await expect(section(page)).toContainText("何をさせても強い");
  await expect(section(page)).toContainText("一問一答に強い");
  await talkers.getByRole("link", { name: "Tanuki-8B-dpo-v1.0" }).click();
  await expect(page).toHaveURL(/models=.*tanuki-8b/i);
});

test("the same in English", async ({ page }) => {
  await page.goto(`/en?${board}`);
  await expect(section(page)).toContainText(
    /Tanuki-8B-dpo-v1\.0 generation 0\.\d{4} \(understanding predicts 0\.\d{4}\)/,
  );
  await expect(section(page)).toContainText("Spearman rank correlation");
});

test("shows any two measures, and who was the best at each size and time", async ({
  page,
}) => {
  await page.goto(`/?${board}`);
  await page.getByRole("link", { name: "大きさと点数" }).click();
  await expect(page).toHaveURL(/x=size&y=overall/);
  await expect(scatter(page)).toHaveAccessibleName(
    /総パラメータ数（横軸）と総合/,
  );
  await expect(scatter(page)).toContainText("10B");
  await expect(section(page)).toContainText("対数目盛り");
  await page.getByRole("link", { name: "公開日と点数" }).click();
  await expect(scatter(page)).toContainText("2024-07");
  await expect(section(page)).toContainText("公開された時点で");
  await section(page)
    .getByRole("combobox", { name: /^縦軸/ })
    .selectOption({ label: "コーディング" });
  await section(page)
    .getByRole("combobox", { name: /^色/ })
    .selectOption({ label: "重みの公開" });
  await page.getByRole("button", { name: "描き直す" }).click();
  await expect(page).toHaveURL(/y=coding&colour=weights/);
  await expect(scatter(page)).toHaveAccessibleName(/コーディング/);
  await expect(section(page)).not.toContainText("一問一答に強い");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the form draws what is asked for", async ({ page }) => {
    await page.goto(`/?${board}&size=sllm`);
    await section(page)
      .getByRole("combobox", { name: /^横軸/ })
      .selectOption("size");
    await page.getByRole("button", { name: "描き直す" }).click();
    await expect(page).toHaveURL(/size=sllm.*x=size/);
    await expect(scatter(page)).toHaveAccessibleName(/総パラメータ数（横軸）/);
    await expect(
      scatter(page).getByRole("link").and(page.locator(":visible")).first(),
    ).toBeVisible();
  });
});

for (const view of ["x=size&y=overall&colour=size", "x=date&y=coding"]) {
  test(`axe finds nothing on ${view}`, async ({ page }) => {
    await page.goto(`/?${board}&${view}`);
    const { violations } = await new AxeBuilder({ page })
      .include("#scatter")
      .include("#compare")
      .analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
}

test("the same numbers stand in a table, and can be saved", async ({
  page,
}) => {
  await page.goto(`/?${board}&x=size&y=overall&colour=weights`);
  await section(page).getByText("図の数値を表で見る").click();
  const rows = section(page).getByRole("row");
  await expect(rows).toHaveCount(59);
  await expect(rows.nth(1)).toContainText("0.5B");
  const saved = async (name: string) => {
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name }).click();
    const file = await download;
    return {
      name: file.suggestedFilename(),
      bytes: readFileSync(await file.path()),
    };
  };
  const csv = await saved("数値をCSVで保存");
  expect(csv.name).toBe("kurabe-size-overall.csv");
  const lines = csv.bytes.toString("utf8").trimEnd().split("\r\n");
  expect(lines[0]).toBe("\uFEFFモデル,総パラメータ数,総合,重みの公開");
  expect(lines).toHaveLength(59);
  const svg = (await saved("SVGで保存")).bytes.toString("utf8");
  expect(svg).toContain('xmlns="http://www.w3.org/2000/svg"');
  expect(svg).toContain("総パラメータ数（横軸）");
  expect(svg).not.toMatch(/var\(|<a |class=/);
  const png = (await saved("PNGで保存")).bytes;
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1720, 1080]);
});

test("the keyboard walks the points from left to right, sees their names, and can skip them", async ({
  page,
}) => {
  await page.goto(`/?${board}&models=none`);
  await page.getByRole("button", { name: "描き直す" }).focus();
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "58個の点を飛ばす" });
  await expect(skip).toBeFocused();
  const seen: number[] = [];
  for (let at = 0; at < 4; at += 1) {
    await page.keyboard.press("Tab");
    const point = scatter(page).locator("a:focus");
    await expect(scatter(page).locator(".focus-name")).toHaveText(
      (await point.getAttribute("aria-label")) ?? "none",
    );
    seen.push((await point.boundingBox())?.x ?? NaN);
  }
  expect(seen).toEqual(seen.toSorted((a, b) => a - b));
  await skip.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(section(page).locator("summary")).toBeFocused();
});
