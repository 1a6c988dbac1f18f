import { expect, test } from "@playwright/test";
import {
  lmEvalScaleMax,
  lmEvalScaleMin,
} from "#lib/adapters/reading/lm-eval-scale.ts";

for (const [task, metric, expected] of [
  ["jcommonsenseqa-1.1-0.3", "acc", 1],
  ["jsquad-1.1-0.3", "exact_match", 100],
  ["jaqket_v2-0.1-0.3", "f1", 100],
  ["xlsum_ja-1.0-0.3", "rouge2", 100],
  ["gsm8k", "exact_match,strict-match", 1],
  ["wmt", "bleu", 100],
  ["wikitext", "word_perplexity", undefined],
] as const)
  test(`scale of ${task} ${metric}`, () => {
    expect(lmEvalScaleMax(task, metric)).toBe(expected);
  });

test("correlations go below zero, nothing else does", () => {
  expect(lmEvalScaleMin("mcc,none")).toBe(-1);
  expect(lmEvalScaleMin("acc,none")).toBe(0);
});
