import { expect, test } from "@playwright/test";
import { searchKey, searchTerms } from "#lib/format/search-key.ts";

for (const [text, key] of [
  ["Llama-2 70B", "llama270b"],
  ["ＥＬＹＺＡ", "elyza"],
  ["カラクリ", "からくり"],
  ["ｶﾗｸﾘ", "からくり"],
  ["ヴ", "ゔ"],
] as const) {
  test(`${text} is compared as ${key}`, () => {
    expect(searchKey(text)).toBe(key);
  });
}

test("terms part at spaces of either width; separators alone are no term", () => {
  expect(searchTerms(" Llama　2 - ")).toEqual(["llama", "2"]);
});
