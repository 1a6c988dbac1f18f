import { expect, test } from "@playwright/test";
import { hasJapanese, isForeign } from "#lib/diagnosis/script.ts";

for (const [text, foreign] of [
  ["The relationship is unclear", true],
  ["这是东京", true],
  ["东京", true],
  ["東京", false],
  ["中央阿尔卑斯山脉", true],
  ["徳川家と德川家", false],
  ["髙島屋と﨑陽軒", false],
  ["这の时はどう", true],
  ["雑誌の杂", false],
  ["東京 Tower は高い", false],
  ["123", false],
] as const)
  test(`${text} is ${foreign ? "another language" : "Japanese or nothing"}`, () => {
    expect(isForeign(text)).toBe(foreign);
  });

test("kana and kanji are Japanese, Latin letters and digits are not", () => {
  expect(["あ", "ア", "亜", "a1"].map(hasJapanese)).toEqual([
    true,
    true,
    true,
    false,
  ]);
});
