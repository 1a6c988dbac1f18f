import { expect, test } from "@playwright/test";
import { isSameReading } from "#lib/diagnosis/same-reading.ts";

for (const [one, other, same] of [
  ["犬科", "イヌ科", true],
  ["珪酸塩", "ケイ酸塩", true],
  ["TOSHIBA", "東芝", true],
  ["Hokkaidō", "北海道", true],
  ["ニッポン", "日本", true],
  ["いっぴき", "一匹", true],
  ["ささき", "佐々木", true],
  ["Kasumigaura", "霞ヶ浦", true],
  ["Natsume Soseki", "夏目漱石", true],
  ["猫", "イヌ", false],
  ["Kyoto", "東京", false],
  ["犬科", "猫科", false],
  ["イヌ科", "イヌ科の動物", false],
] as const)
  test(`${one} is ${same ? "" : "not "}read as ${other}`, () => {
    expect(isSameReading(one, other)).toBe(same);
    expect(isSameReading(other, one)).toBe(same);
  });
