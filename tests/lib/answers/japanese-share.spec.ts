import { expect, test } from "@playwright/test";
import { japaneseShare } from "#lib/answers/japanese-share.ts";

for (const [text, share] of [
  ["東京です。", 1],
  ["ラーメン、ﾗｰﾒﾝ", 1],
  ["Sure", 0],
  ["東京 Tokyo", 2 / 7],
  ["𠮷野家", 1],
  ["123。", null],
  ["", null],
  ["か\u3099", 1],
] as const) {
  test(`${JSON.stringify(text)} is Japanese to ${share}`, () => {
    expect(japaneseShare(text)).toBe(share);
  });
}
