import { expect, test } from "@playwright/test";
import { readFixture } from "./read-fixture.ts";

for (const file of ["v2.table.json", "v2.csv"])
  test(`${file}: test rows become processed answers with their claims`, async () => {
    const read = await readFixture(`nejumi-jaster-table/${file}`);
    expect(read.adapters).toEqual(["nejumi-jaster-table"]);
    expect(read.predictions.map((p) => [p.dataset, p.index])).toEqual([
      ["jnli", 0],
      ["jnli", 1],
      ["niilc", 0],
      ["niilc", 1],
    ]);
    expect(read.predictions[1]).toMatchObject({
      model: "example-org/kawa-7b",
      turn: 1,
      choice: 0,
      input: "前提：赤い傘が駅に立てかけてある。\n仮説：雨が降っている。",
      output: "entailment",
      processed: true,
      reference: "neutral",
      claimed: { exact_match: 0, char_f1: 0.35, set_f1: 0 },
      latency: 0.49,
    });
  });

test("an empty answer is an answer, in CSV too", async () => {
  for (const file of ["v2.table.json", "v2.csv"]) {
    const read = await readFixture(`nejumi-jaster-table/${file}`);
    expect(read.predictions[3]).toMatchObject({ output: "" });
  }
});

test("dev rows are counted and left out", async () => {
  const read = await readFixture("nejumi-jaster-table/v2.table.json");
  expect(read.issues).toEqual([
    {
      severity: "info",
      code: "not-test-data",
      place: { file: "v2.table.json" },
      params: { count: 1 },
    },
  ]);
});

test("shots are stated once per configuration", async () => {
  const v2 = await readFixture("nejumi-jaster-table/v2.table.json");
  const v3 = await readFixture("nejumi-jaster-table/v3.table.json");
  expect(v2.facts.map((f) => f.shots)).toEqual([0]);
  expect(v3.facts.map((f) => [f.model, f.shots])).toEqual([
    ["example-org/kawa-7b-instruct", 2],
  ]);
});

test("v3: the raw answer is preferred to the processed one", async () => {
  const read = await readFixture("nejumi-jaster-table/v3.table.json");
  expect(read.codes).toEqual([]);
  expect(read.predictions[0]).toMatchObject({
    dataset: "jnli",
    output: "答え：Contradiction\n\n理由は…",
    claimed: { exact_match: 1, exact_match_control: 1 },
  });
  expect(read.predictions.some((p) => p.processed)).toBe(false);
  expect(read.predictions[3]).toMatchObject({
    dataset: "mawps",
    claimed: { exact_match_figure: 1, is_number: 1 },
  });
});

test("what is wrong with a row is said with its place, and the other rows are read", async () => {
  const read = await readFixture("nejumi-jaster-table/problems.table.json");
  expect(
    read.issues.map((i) => [i.code, i.place?.path, i.params["value"]]),
  ).toEqual([
    ["out-of-range", "data[0].exact", 7],
    ["missing-field", "data[1].pred", undefined],
    ["not-a-number", "data[2].char_f1", "NaN"],
    ["wrong-type", "data[3]", undefined],
    ["wrong-type", "data[4].pred", undefined],
  ]);
  expect(read.predictions.map((p) => p.index)).toEqual([0, 2]);
  expect(read.predictions[1]?.claimed).toEqual({ exact_match: 0, set_f1: 0 });
});
