import { expect, test } from "@playwright/test";
import { readFixture } from "./read-fixture.ts";

const folder = "lm-eval-results-stability";

test("each task's figure on its own scale, under its whole name", async () => {
  const read = await readFixture(`${folder}/result.json`);
  expect(read.adapters).toEqual([folder]);
  expect(read.codes).toEqual([]);
  expect(
    read.aggregates.map((a) => [a.name, a.metric, a.value, a.scaleMax]),
  ).toEqual([
    ["jcommonsenseqa-1.1-0.3", "acc", 0.6175, 1],
    ["jcommonsenseqa-1.1-0.3", "acc_norm", 0.512, 1],
    ["jnli-1.1-0.3", "acc", 0.2921, 1],
    ["xwinograd_ja", "acc", 0.6496, 1],
    ["jsquad-1.1-0.3", "exact_match", 17.0868, 100],
    ["jsquad-1.1-0.3", "f1", 26.4871, 100],
    ["jaqket_v2-0.1-0.3", "exact_match", 20.876, 100],
    ["jaqket_v2-0.1-0.3", "f1", 27.99, 100],
    ["xlsum_ja-1.0-0.3", "rouge2", 1.3375, 100],
    ["mgsm-1.0-0.3", "acc", 0.012, 1],
  ]);
  expect(read.aggregates[4]?.place).toEqual({
    file: "result.json",
    line: 18,
    path: 'results["jsquad-1.1-0.3"].exact_match',
  });
});

test("a list of shots is told apart by task, in the order of `versions`", async () => {
  const { facts } = await readFixture(`${folder}/result.json`);
  expect(facts[0]?.shots).toBeUndefined();
  expect(facts[0]).toMatchObject({
    model: "example-org/kawa-1b",
    extra: {
      shotsByTask: {
        "jcommonsenseqa-1.1-0.3": 3,
        "jsquad-1.1-0.3": 0,
        "xlsum_ja-1.0-0.3": 1,
        xwinograd_ja: 1,
        "mgsm-1.0-0.3": 5,
      },
    },
  });
});

test("MGSM's answers come with the question, the prompt and the file's verdict", async () => {
  const read = await readFixture(`${folder}/result.mgsm.json`);
  expect(read.codes).toEqual([]);
  expect(read.facts).toMatchObject([
    { model: "kawa-instruct-1b_0.1.0", shots: 4 },
  ]);
  expect(
    read.predictions.map((p) => [p.index, p.output, p.reference, p.claimed]),
  ).toEqual([
    [0, "4-2=2。答えは2です。", "2", { acc: 1 }],
    [1, "三つです。", "15", { acc: 0 }],
    [2, "", "3", { acc: 0 }],
  ]);
  expect(read.predictions[0]).toMatchObject({
    dataset: "mgsm-1.0-0.3",
    input: "花子さんは鉛筆を四本持っています。二本あげると何本残りますか？",
  });
});

test("problems have their place, and the other figures are read", async () => {
  const read = await readFixture(`${folder}/problems.json`);
  expect(read.issues.map((i) => [i.code, i.place?.path])).toEqual([
    ["out-of-range", 'results["jsquad-1.1-0.3"].exact_match'],
    ["not-a-number", 'results["jnli-1.1-0.3"].acc'],
    ["missing-field", 'results["mgsm-1.0-0.3"].details[0].completion'],
  ]);
  expect(read.aggregates.map((a) => [a.metric, a.value])).toEqual([
    ["f1", 26.5],
    ["acc", 0.5],
  ]);
});
