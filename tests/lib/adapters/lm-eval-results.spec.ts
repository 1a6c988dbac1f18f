import { expect, test } from "@playwright/test";
import { readFixture } from "./read-fixture.ts";

test("a claim per metric and filter; standard errors are none", async () => {
  const read = await readFixture("lm-eval-results/results.json");
  expect(read.adapters).toEqual(["lm-eval-results"]);
  expect(read.codes).toEqual([]);
  expect(
    read.aggregates.map((a) => [a.name, a.metric, a.value, a.scaleMax, a.n]),
  ).toEqual([
    ["toy_commonsense_ja", "acc", 0.5, 1, 2],
    ["toy_commonsense_ja", "acc_norm", 0.5, 1, 2],
    ["toy_math_ja", "exact_match,strict-match", 0.5, 1, 2],
    ["toy_math_ja", "exact_match,flexible-extract", 1, 1, 2],
    ["toy_translate_ja", "bleu", 27.4, 100, undefined],
    ["toy_translate_ja", "chrf", 41.9, 100, undefined],
    ["toy_wiki_ja", "word_perplexity", 14.2, undefined, undefined],
    ["toy_ja", "acc", 0.5, 1, undefined],
  ]);
  expect(new Set(read.aggregates.map((a) => a.model))).toEqual(
    new Set(["example-org/kawa-7b"]),
  );
});

test("facts: version, shots and sampling; nothing of the machine or its owner", async () => {
  const { facts } = await readFixture("lm-eval-results/results.json");
  expect(facts).toMatchObject([
    {
      model: "example-org/kawa-7b",
      harness: "lm-evaluation-harness",
      harnessVersion: "0.4.9.2",
      shots: 2,
      sampling: { temperature: 0, do_sample: false },
      extra: {
        model_dtype: "torch.bfloat16",
        modelArgs: { dtype: "bfloat16" },
      },
    },
  ]);
  const kept = JSON.stringify(facts);
  for (const secret of [
    "hf_secret",
    "tanaka",
    "/home",
    "cuda:0",
    "A100",
    "secret-host",
  ])
    expect(kept).not.toContain(secret);
});

test("problems have their place; a local path is no model name", async () => {
  const read = await readFixture("lm-eval-results/problems.json");
  expect(
    read.issues.map((i) => [i.code, i.place?.line, i.place?.path]),
  ).toEqual([
    ["not-a-number", 3, 'results.toy_commonsense_ja["acc_norm,none"]'],
    ["out-of-range", 3, 'results.toy_commonsense_ja["acc,none"]'],
    ["not-a-number", 3, 'results.toy_commonsense_ja["f1,none"]'],
    ["wrong-type", 9, "results.toy_broken"],
  ]);
  expect(read.aggregates).toEqual([]);
  expect(read.facts[0]?.model).toBe("kawa-7b-v2");
});
