import { expect, test } from "@playwright/test";
import { readFixture } from "./read-fixture.ts";
import { shortIssuesOf } from "./short-issues.ts";

test("facts first, so that every claim and answer has the model's name", async () => {
  const read = await readFixture("llm-jp-eval-1-3/result.json");
  expect(read.adapters).toEqual(["llm-jp-eval-1-3"]);
  expect(read.issues).toEqual([]);
  expect(read.records.map((r) => r.kind)).toEqual([
    "run-facts",
    ...Array<string>(4).fill("aggregate"),
    ...Array<string>(3).fill("prediction"),
  ]);
  for (const record of read.records)
    expect(record).toMatchObject({ model: "toy-org/toy-13b" });
});

test("facts are those of the configuration, without paths and accounts", async () => {
  const { facts } = await readFixture("llm-jp-eval-1-3/result.json");
  expect(facts[0]).toMatchObject({
    place: { file: "result.json", path: "config" },
    harness: "llm-jp-eval",
    harnessVersion: "1.3.0",
    shots: 4,
    sampling: { temperature: 0, do_sample: false, top_p: 1 },
    extra: { torch_dtype: "bf16", metainfo: { basemodel_name: "toy-13b" } },
  });
  expect(JSON.stringify(facts)).not.toMatch(/someone|\/home|\/mnt/);
});

test("BLEU is claimed on its own scale", async () => {
  const { aggregates } = await readFixture("llm-jp-eval-1-3/result.json");
  const claims = aggregates.map(({ name, metric, value, scaleMax, place }) => [
    name,
    metric,
    value,
    scaleMax,
    place.path,
  ]);
  expect(claims).toEqual([
    ["AVG", undefined, 0.5833, undefined, "scores.AVG"],
    ["NLI", undefined, 0.5, undefined, "scores.NLI"],
    ["toy_nli", "exact_match", 0.5, 1, "scores.toy_nli_exact_match"],
    ["toy_mt", "bleu_en_ja", 12.34, 100, "scores.toy_mt_bleu_en_ja"],
  ]);
});

test("answers are known by dataset and position", async () => {
  const { predictions } = await readFixture("llm-jp-eval-1-3/result.json");
  expect(
    predictions.map((p) => [
      p.place.path,
      p.dataset,
      p.index,
      p.output,
      p.reference,
    ]),
  ).toEqual([
    ["outputs.toy_nli[0]", "toy_nli", 0, "entailment", "entailment"],
    ["outputs.toy_nli[1]", "toy_nli", 1, "neutral", "contradiction"],
    ["outputs.toy_qa[0]", "toy_qa", 0, "七日", "7日"],
  ]);
});

test("what is wrong costs its own value", async () => {
  const read = await readFixture("llm-jp-eval-1-3/problems.json");
  expect(read.facts.map((f) => f.model)).toEqual(["toy"]);
  expect(shortIssuesOf(read.issues)).toEqual([
    "not-a-number:1:scores.AVG",
    "not-a-number:1:scores.toy_nli_exact_match",
    "missing-field:1:outputs.toy_nli[0].pred",
  ]);
});
