import { expect, test } from "@playwright/test";
import { readFixture } from "./read-fixture.ts";

const math =
  "lm-eval-samples/samples_toy_math_ja_2026-01-21T03-44-18.458309.jsonl";
const choice =
  "lm-eval-samples/samples_toy_commonsense_ja_2026-01-21T03-44-18.458309.jsonl";

test("generated text: the answer as it came, the task from the file's name", async () => {
  const read = await readFixture(math);
  expect(read.adapters).toEqual(["lm-eval-samples"]);
  expect(read.codes).toEqual([]);
  expect(read.predictions).toHaveLength(2);
  expect(read.predictions[0]).toMatchObject({
    dataset: "toy_math_ja",
    questionId: "0",
    index: 0,
    input: "三たす四は？",
    reference: "7",
    output: "三に四を足して、答えは7です。",
    claimed: { exact_match: 0 },
  });
  expect(read.predictions[0]?.prompt).toContain("問題：柿は？");
});

test("a second filter scores the same answers again: one answer each, and the filters are named", async () => {
  const read = await readFixture(math);
  expect(read.facts).toMatchObject([
    { extra: { filter: "strict-match", otherFilters: ["flexible-extract"] } },
  ]);
});

test("log-likelihoods: the likeliest option is the answer, the right one the reference", async () => {
  const read = await readFixture(choice);
  expect(read.codes).toEqual([]);
  expect(
    read.predictions.map((p) => [p.output, p.reference, p.processed]),
  ).toEqual([
    ["傘", "傘", true],
    ["机", "星", true],
  ]);
  expect(read.predictions[1]?.claimed).toEqual({ acc: 0, acc_norm: 0 });
});

test("problems have their lines, a broken end is said, and filtered answers stand in for missing ones", async () => {
  const read = await readFixture("lm-eval-samples/problems.jsonl");
  expect(
    read.issues.map((i) => [i.code, i.place?.line, i.place?.path]),
  ).toEqual([
    ["out-of-range", 1, "exact_match"],
    ["not-a-number", 2, "exact_match"],
    ["truncated-file", 5, undefined],
  ]);
  expect(read.predictions.map((p) => [p.questionId, p.choice])).toEqual([
    ["0", 0],
    ["1", 0],
    ["2", 0],
    ["3", 0],
    ["3", 1],
  ]);
});
