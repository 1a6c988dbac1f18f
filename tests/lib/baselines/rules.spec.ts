import { expect, test } from "@playwright/test";
import { isAmong } from "#lib/baselines/baseline.ts";
import { majorityLabel } from "#lib/baselines/majority-label.ts";
import { retrieval } from "#lib/baselines/retrieval.ts";
import { calculate } from "#lib/baselines/rules/calculate.ts";
import { chooseOption } from "#lib/baselines/rules/choose-option.ts";
import { extractSpan } from "#lib/baselines/rules/extract-span.ts";
import { findPolarity } from "#lib/baselines/rules/find-polarity.ts";
import { inferByNegation } from "#lib/baselines/rules/infer-by-negation.ts";
import { nameEntities } from "#lib/baselines/rules/name-entities.ts";
import { toHiragana } from "#lib/baselines/rules/to-hiragana.ts";

const rows: [rule: (input: string) => string, input: string, output: string][] =
  [
    [calculate, "3.5メートルから1.25メートルを切りました。残りは？", "2.25"],
    [calculate, "6人で24個を等しく分けると？", "4"],
    [calculate, "定価2000円の3割引きは？", "1400"],
    [calculate, "1日に15ページ、1週間では？", "105"],
    [calculate, "数のない問題", "0"],
    [chooseOption, "質問：白い花\n選択肢：0.海,1.白い雲,2.火", "1"],
    [chooseOption, "質問：あ\n選択肢：0.海,1.山,2.火", "2"],
    [extractSpan, "文章：鐘は三回鳴る。\n質問：何回鳴るか。", "三回"],
    [
      findPolarity,
      "売上高は増えたが、品質は低下した。",
      "売上高 positive\n品質 negative",
    ],
    [findPolarity, "配当は同じだった。", "配当 neutral"],
    [inferByNegation, "前提：誰もいない。\n仮説：人がいる。", "contradiction"],
    [inferByNegation, "前提：犬が走る。\n仮説：犬が走る。", "entailment"],
    [inferByNegation, "前提：犬が走る。\n仮説：空が青い。", "neutral"],
    [
      nameEntities,
      "五月三日に札幌で会う。",
      "五月三日（日付表現）\n札幌（地名）",
    ],
    [nameEntities, "会う。", ""],
    [toHiragana, "祖父は今朝、峠にいた。", "そふはけさ、峠にいた。"],
  ];

for (const [rule, input, output] of rows)
  test(`${rule.name}: ${JSON.stringify(input)}`, () => {
    expect(rule(input)).toBe(output);
  });

const question = {
  dataset: "any",
  input: "海は青い",
  reference: "秘密",
  examples: [
    { input: "空は青い", output: "A" },
    { input: "火は赤い", output: "B" },
    { input: "血は赤い", output: "B" },
  ],
};

test("the majority's answer is the most frequent, the nearest one's the most similar", () => {
  expect(majorityLabel.answer(question)).toBe("B");
  expect(retrieval.answer(question)).toBe("A");
});

test("a share of ten is stable and about as large as asked", () => {
  const texts = Array.from({ length: 1000 }, (_, at) => `問題${at}`);
  const share = texts.filter((text) => isAmong(text, 7)).length;
  expect(share).toBeGreaterThan(640);
  expect(share).toBeLessThan(760);
  expect(texts.every((text) => isAmong(text, 10))).toBe(true);
  expect(texts.some((text) => isAmong(text, 0))).toBe(false);
});
