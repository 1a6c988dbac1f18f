import { expect, test } from "@playwright/test";
import { getBenchmark } from "#lib/benchmarks/list-benchmarks.ts";
import { keyOfAnswer } from "#lib/submit-run/key-of-answer.ts";

const benchmark = getBenchmark("neo-1.1");
const [first] = benchmark.axes[0]?.categories[0]?.datasets ?? [];
const dataset = (metric: string) => {
  if (!first) throw new Error("Neo has no datasets.");
  return { ...first, metric };
};

for (const [metric, one, other, same] of [
  ["exact_match_figure", "12", "12.0", true],
  ["exact_match_figure", "12", " １２ ", true],
  ["exact_match_figure", "12", "13", false],
  // Neither is a number to the metric, and they are not one answer for that.
  ["exact_match_figure", "十二", "十三", false],
  ["exact_match_figure", "12", "答えは12です", false],
  [
    "set_f1",
    "売上 positive\n利益 negative",
    "利益 negative\n売上 positive",
    true,
  ],
  ["set_f1", "売上 positive", "売上 positive\n売上 positive", true],
  ["set_f1", "売上 positive", "売上 negative", false],
  ["exact_match", "entailment", "entailment\n", true],
  ["exact_match", "entailment", "答え: entailment", false],
  ["pearson", "3", "3.0", true],
  ["pearson", "三", "四", false],
] as const) {
  test(`${metric}: ${JSON.stringify(one)} and ${JSON.stringify(other)} are ${same ? "one answer" : "two"}`, () => {
    const keys = [one, other].map((each) =>
      keyOfAnswer(benchmark, dataset(metric), each),
    );
    expect(keys[0]).not.toBeNull();
    expect(keys[0] === keys[1]).toBe(same);
  });
}

test("judged dialogues are compared by nobody", () => {
  expect(keyOfAnswer(benchmark, dataset("judge_rating"), "a")).toBeNull();
});
