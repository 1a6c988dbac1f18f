import { expect, test } from "@playwright/test";
import { readFixture } from "./read-fixture.ts";

for (const file of ["log.json", "log-deflate.eval", "log-zstd.eval"])
  test(`${file}: samples are answers, scores are claims`, async () => {
    const read = await readFixture(`inspect/${file}`);
    expect(read.adapters).toEqual(["inspect"]);
    expect(read.codes).toEqual([]);
    expect(
      read.predictions.map((p) => [
        p.questionId,
        p.output,
        p.reference,
        p.claimed,
      ]),
    ).toEqual([
      ["s1", "ANSWER: A", "A", { choice: 1 }],
      ["s2", "ANSWER: C", "B", { choice: 0 }],
      ["3", "[考える]1です", "1", { choice: 0.5 }],
    ]);
    expect(read.predictions[1]).toMatchObject({
      model: "openai/kawa-7b",
      dataset: "toy/choice_ja",
      input: "質問：夜に光る虫は何ですか？",
      latency: 2.5,
    });
    expect(read.aggregates).toMatchObject([
      {
        name: "toy/choice_ja",
        metric: "choice/accuracy",
        value: 0.5,
        scaleMax: 1,
        n: 3,
      },
    ]);
  });

test("an archive's answers stand in its members", async () => {
  const read = await readFixture("inspect/log-zstd.eval");
  expect(read.predictions[0]?.place).toEqual({
    file: "log-zstd.eval/samples/s1_epoch_1.json",
    line: 1,
  });
});

test("facts: sampling and version; no keys, addresses or paths", async () => {
  const { facts } = await readFixture("inspect/log.json");
  expect(facts).toMatchObject([
    {
      model: "openai/kawa-7b",
      harness: "inspect_ai",
      harnessVersion: "0.3.206",
      sampling: { temperature: 0, max_tokens: 64 },
      extra: { task_args: { few_shot: 2 }, dataset: { name: "toy/choice_ja" } },
    },
  ]);
  const kept = JSON.stringify(facts);
  for (const secret of ["secret", "tanaka", "10.0.0.5", "/home"])
    expect(kept).not.toContain(secret);
});

test("a log that did not end well is said to be none", async () => {
  const read = await readFixture("inspect/problems.json");
  expect(read.issues.map((i) => [i.code, i.place?.path, i.params])).toEqual([
    [
      "run-not-complete",
      undefined,
      { status: "error", completed: 2, total: 3 },
    ],
    [
      "not-a-number",
      "results.scores[0].metrics.accuracy.value",
      { value: "NaN" },
    ],
    ["generation-error", "samples[1].error", {}],
  ]);
  expect(read.aggregates).toEqual([]);
});

test("a log that a crash left without its end still gives the answers it has", async () => {
  const read = await readFixture("inspect/unfinished.eval");
  expect(read.adapters).toEqual(["inspect"]);
  expect(read.issues.map((i) => [i.code, i.params])).toEqual([
    ["run-not-complete", { status: "started" }],
  ]);
  expect(read.predictions.map((p) => [p.model, p.questionId])).toEqual([
    ["openai/kawa-7b", "s1"],
  ]);
});
