import { expect, test } from "@playwright/test";
import { contains, overlaps } from "#lib/diagnosis/overlap.ts";

const passage = "冬の間、シベリアから中国大陸にかけて広がる";
for (const [answer, reference, overlap] of [
  ["シベリア気団", "シベリア", true],
  ["38度", "北緯38度", true],
  ["B型", "AB型", false],
  ["5", "15", false],
  ["中国大陸にかけて", "シベリアから中国大陸", true],
  ["冬の間", "中国大陸", false],
  ["", "中国大陸", false],
  ["米国カリフォルニア州", "カリフォルニア州クパチーノ", true],
  ["コウモリ科", "チスイコウモリ", false],
  ["38度半", "北緯38度", false],
] as const)
  test(`${answer} ${overlap ? "overlaps" : "is apart from"} ${reference}`, () => {
    expect(overlaps(answer, reference, passage)).toBe(overlap);
  });

test("a number is not taken apart", () => {
  expect(contains("1958年", "58年")).toBe(false);
  expect(contains("昭和58年", "58年")).toBe(true);
});
