import { expect, test } from "@playwright/test";
import { matchRanges } from "#lib/format/match-ranges.ts";
import { searchTerms } from "#lib/format/search-key.ts";

for (const [text, query, expected] of [
  ["meta-llama/Llama-2-13b", "llama2", ["Llama-2"]],
  ["meta-llama/Llama-2-13b", "ＬＬＡＭＡ 13B", ["llama", "Llama", "13b"]],
  ["カラクリ", "ｶﾗｸ", ["カラク"]],
  ["ｶﾞｸｼｭｳ済みモデル", "がくしゅう", ["ｶﾞｸｼｭｳ"]],
  ["学習済みモデル", "もでる", ["モデル"]],
  ["㍿ルリ", "株式会社", ["㍿"]],
  ["Apache-2.0", "apache20", ["Apache-2.0"]],
  ["Qwen2.5-7B", "qwen25 5-7b", ["Qwen2.5-7B"]],
  ["aaa", "aa", ["aaa"]],
  ["👩‍🔬 lab", "lab", ["lab"]],
  ["Llama", "gpt", []],
  ["Llama", "", []],
] as const) {
  test(`"${query}" marks ${expected.join(", ") || "nothing"} in "${text}"`, () => {
    const ranges = matchRanges(text, searchTerms(query));
    expect(ranges.map(([start, end]) => text.slice(start, end))).toEqual(
      expected,
    );
  });
}
