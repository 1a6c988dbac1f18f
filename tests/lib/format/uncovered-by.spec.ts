import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { uncoveredBy } from "#lib/format/uncovered-by.ts";

const rows: [string[], string, boolean][] = [
  [["U+20-7E", "U+3042"], "あ a", false],
  [["U+20-7E", "U+3042"], "い", true],
  [["U+3041-3093, U+4E00"], "ひらがな一", false],
  [["U+3041-3093, U+4E00"], "ひらがな二", true],
  [[], "漢", true],
  [[], "Letters, accents é and signs ✓ are anybody's", false],
  [["U+30-39"], "", false],
];

for (const [ranges, text, expected] of rows)
  test(`${JSON.stringify(text)} is ${expected ? "not " : ""}covered by ${ranges.join()}`, () => {
    expect(uncoveredBy(ranges, text)).toBe(expected);
  });

test("the site's font has nearly all that the site says", () => {
  const css = readFileSync("components/ui/fonts/noto-sans-jp-site.css", "utf8");
  const ranges = /unicode-range:\s*([^;]+)/.exec(css)?.[1] ?? "";
  const said = new Set(readFileSync("lib/i18n/messages/ja.json", "utf8"));
  const missing = [...said].filter((each) => uncoveredBy([ranges], each));
  // Run components/ui/fonts/make-site-font.py when this grows.
  expect(missing.length / said.size, missing.join("")).toBeLessThan(0.05);
});
