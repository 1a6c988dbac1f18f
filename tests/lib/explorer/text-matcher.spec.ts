import { expect, test } from "@playwright/test";
import { makeTextMatcher } from "#lib/explorer/text-matcher.ts";

const cases: [
  query: string,
  isPattern: boolean,
  text: string,
  found: boolean,
][] = [
  ["ﾗﾏ２", false, "らま 2 です", true],
  ["東京 タワー", false, "タワーは東京にある", true],
  ["東京 大阪", false, "タワーは東京にある", false],
  ["LLAMA", false, "ｌｌａｍａ", true],
  ["^回答[:：]", true, "回答：はい", true],
  ["^回答:", true, "答えは回答:", false],
  ["\\d{3}", true, "１２３", true],
  ["[ァ-ヶ]+", true, "ｶﾀｶﾅ", true],
  ["(?i)sure", true, "SURE, I can", true],
  ["sure", true, "SURE", false],
  ["(?s)a.*b", true, "a\nb", true],
];
for (const [query, isPattern, text, found] of cases)
  test(`${isPattern ? "pattern" : "words"} ${query} in ${JSON.stringify(text)}: ${found}`, () => {
    const matcher = makeTextMatcher(query, isPattern);
    expect(matcher.ok && matcher.matches(text)).toBe(found);
  });

for (const pattern of [
  "(",
  "a{2000}",
  "(?=a)",
  "\\1",
  "[z-a]",
  "x".repeat(201),
  "((a{100}){100}){100}",
])
  test(`${pattern.slice(0, 30)} is refused with a reason`, () => {
    const matcher = makeTextMatcher(pattern, true);
    expect(matcher.ok || matcher.detail).toMatch(/./);
    expect(matcher.ok).toBe(false);
  });

test("patterns that make others hang take their time by the length of the text", () => {
  const matcher = makeTextMatcher("(a+)+$", true);
  const text = `${"a".repeat(100_000)}!`;
  expect(matcher.ok && matcher.matches(text)).toBe(false);
});
