import { expect, test } from "@playwright/test";
import { getScorer, scorers } from "#lib/scorers/list.ts";

test("every metric is found by its id, once", () => {
  const ids = scorers.map(({ id }) => id);
  expect(ids.toSorted()).toEqual([
    "char_f1",
    "entity_labeling_acc",
    "exact_match",
    "exact_match_figure",
    "pearson",
    "set_f1",
    "spearman",
  ]);
  for (const scorer of scorers) expect(getScorer(scorer.id)).toBe(scorer);
});

test("what is not computed from answers has none", () => {
  for (const id of ["judge_rating", "reported", "constructor", ""])
    expect(getScorer(id)).toBeUndefined();
});

test("every metric stays within its range, and names its source", () => {
  for (const scorer of scorers) {
    expect(scorer.source).not.toBe("");
    for (const texts of [
      ["", "a"],
      ["1", "2"],
      ["a\nb", "b"],
    ]) {
      const other = texts.toReversed();
      const scores =
        scorer.kind === "answer"
          ? texts.map((text, i) => scorer.score(text, other[i] ?? ""))
          : [scorer.score(texts, other)];
      for (const score of scores) {
        expect(score).toBeGreaterThanOrEqual(scorer.range.min);
        expect(score).toBeLessThanOrEqual(scorer.range.max);
      }
    }
  }
});
