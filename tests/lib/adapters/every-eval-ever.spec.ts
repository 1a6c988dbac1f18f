import { expect, test } from "@playwright/test";
import { readFixture } from "./read-fixture.ts";

test("aggregates: each result on the scale that it declares", async () => {
  const read = await readFixture("every-eval-ever/aggregate.json");
  expect(read.adapters).toEqual(["every-eval-ever"]);
  expect(read.codes).toEqual([]);
  expect(
    read.aggregates.map((a) => [a.name, a.metric, a.value, a.scaleMax, a.n]),
  ).toEqual([
    ["toy_qa", "exact_match", 0.5, 1, 2],
    ["toy_mt_bench", "rating", 6.25, 10, undefined],
  ]);
  expect(read.facts).toMatchObject([
    {
      model: "example-org/kawa-7b",
      harness: "lm_eval",
      harnessVersion: "0.4.9",
      shots: 2,
      sampling: { temperature: 0, max_tokens: 64 },
    },
  ]);
  expect(JSON.stringify(read.facts)).not.toContain("tanaka");
});

test("instances: an answer per alternative and per turn", async () => {
  const read = await readFixture("every-eval-ever/instances.jsonl");
  expect(read.codes).toEqual([]);
  expect(
    read.predictions.map((p) => [
      p.dataset,
      p.questionId,
      p.turn,
      p.choice,
      p.output,
      p.claimed,
    ]),
  ).toEqual([
    ["toy_qa", "toy_1", 1, 0, "water", { score: 1 }],
    ["toy_qa", "toy_2", 1, 0, "七日", { score: 0 }],
    ["toy_qa", "toy_2", 1, 1, "7", undefined],
    ["toy_mt_bench", "toy_3", 1, 0, "みどり坂へようこそ。", undefined],
    ["toy_mt_bench", "toy_3", 2, 0, "坂と花の町です。", undefined],
  ]);
  expect(read.predictions[0]).toMatchObject({
    model: "example-org/kawa-7b",
    input: "日本語で「水」を英語にすると？",
    reference: "water",
    prompt: "質問：日本語で「水」を英語にすると？\n答え：",
    latency: 0.85,
  });
});

test("a score off its own scale, no number, or missing is said", async () => {
  const read = await readFixture("every-eval-ever/problems.json");
  expect(read.issues.map((i) => [i.code, i.place?.path])).toEqual([
    ["out-of-range", "evaluation_results[0].score_details.score"],
    ["not-a-number", "evaluation_results[1].score_details.score"],
    ["missing-field", "evaluation_results[2].score_details.score"],
  ]);
  expect(read.aggregates).toEqual([]);
});

test("instances without an answer, or with an error, are said with their line", async () => {
  const read = await readFixture("every-eval-ever/problems.jsonl");
  expect(read.issues.map((i) => [i.code, i.place?.line])).toEqual([
    ["missing-field", 2],
    ["generation-error", 3],
  ]);
  expect(read.predictions.map((p) => p.questionId)).toEqual(["toy_1", "toy_3"]);
});
