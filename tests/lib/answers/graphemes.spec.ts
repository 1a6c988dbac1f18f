import { expect, test } from "@playwright/test";
import { graphemes } from "#lib/answers/graphemes.ts";

for (const [text, expected] of [
  ["", []],
  ["東京", ["東", "京"]],
  ["か\u3099き", ["か\u3099", "き"]],
  ["👩‍👩‍👧🇯🇵", ["👩‍👩‍👧", "🇯🇵"]],
  ["a\r\nb", ["a", "\r\n", "b"]],
] as const) {
  test(`${JSON.stringify(text)} in graphemes`, () => {
    expect(graphemes(text)).toEqual(expected);
  });
}

test("a long text is parted into code points", () => {
  expect(graphemes("👩‍👧か\u3099", 3)).toEqual([
    "👩",
    "\u200d",
    "👧",
    "か",
    "\u3099",
  ]);
});
