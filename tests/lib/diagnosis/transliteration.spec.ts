import { expect, test } from "@playwright/test";
import { isSameTransliteration } from "#lib/diagnosis/transliteration.ts";

for (const [one, other, same] of [
  ["クパティノ", "クパチーノ", true],
  ["ベートーベン", "ベートーヴェン", true],
  ["イタリヤ", "イタリア", true],
  ["ビール", "ビル", false],
  ["スターリン", "スタンリー", false],
  ["Cupertino", "クパチーノ", true],
  ["NIFTY", "ニフティ", true],
  ["Streptococcus mutans", "ストレプトコッカス・ミュータンス", true],
  ["ベートーヴェン", "Beethoven", true],
  ["Microsoft", "マイクロソフト", true],
  ["Toyota", "トヨタ", true],
  ["Toyota", "トヨツ", false],
  ["Honda", "ヒンジ", false],
  ["Mars", "マース", false],
  ["KDDI", "ケーディーディーアイ", false],
  ["ゆき", "ゆうき", false],
] as const)
  test(`${one} and ${other} are ${same ? "one name" : "two"}`, () => {
    expect(isSameTransliteration(one, other)).toBe(same);
  });
