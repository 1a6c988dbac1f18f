import { expect, test } from "@playwright/test";
import { isJapaneseKanji, modernKanji } from "#lib/diagnosis/kanji-variants.ts";

for (const [written, modern] of [
  ["德川慶喜", "徳川慶喜"],
  ["聖德太子", "聖徳太子"],
  ["圣德太子", "聖徳太子"],
  ["慶應義塾大學", "慶応義塾大学"],
  ["東京", "東京"],
  ["髙﨑", "高崎"],
  // Characters that simplified Chinese has given another meaning stay what they are in Japanese.
  ["皇后と里芋", "皇后と里芋"],
  ["芸術", "芸術"],
  ["カナ、かな、ABC", "カナ、かな、ABC"],
] as const)
  test(`${written} is written ${modern}`, () => {
    expect(modernKanji(written)).toBe(modern);
  });

test("Japanese kanji are told from those of simplified Chinese", () => {
  expect([..."東国学脉髙﨑"].every(isJapaneseKanji)).toBe(true);
  expect([..."东们说尔"].some(isJapaneseKanji)).toBe(false);
});
