import { expect, test } from "@playwright/test";
import { itemsOf } from "#lib/answers/items-of.ts";

for (const [text, separator, items] of [
  [
    "売上高 positive\n利益 negative\n",
    "\n",
    ["売上高 positive", "利益 negative"],
  ],
  ["東京（地名） 太郎（人名）", " ", ["東京(地名)", "太郎(人名)"]],
  ["", "\n", []],
] as const) {
  test(`${JSON.stringify(text)} in items`, () => {
    expect(itemsOf(text, separator)).toEqual(items);
  });
}
