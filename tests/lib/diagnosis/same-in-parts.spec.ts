import { expect, test } from "@playwright/test";
import { sameContent } from "#lib/diagnosis/same-content.ts";

for (const [answer, reference, same] of [
  ["Lake Biwa", "琵琶湖", true],
  ["Mount Fuji", "富士山", true],
  ["University of Tokyo", "東京大学", true],
  ["Schindler's List", "シンドラーのリスト", true],
  ["Kyoto Castle", "姫路城", false],
  ["Lake Biwa", "霞ヶ浦", false],
] as const)
  test(`${answer} is ${same ? "" : "not "}${reference}`, () => {
    expect(sameContent(answer, reference)).toBe(same);
  });
