import { expect, test } from "@playwright/test";
import { readFixture } from "./read-fixture.ts";
import { shortIssuesOf } from "./short-issues.ts";

test("claims of many runs, each under its run's name", async () => {
  const read = await readFixture("recorded-scores/runs.json");
  expect(read.adapters).toEqual(["recorded-scores"]);
  expect(read.issues).toEqual([]);
  expect(read.records).toHaveLength(7);
  expect(read.aggregates[3]).toEqual({
    kind: "aggregate",
    place: {
      file: "runs.json",
      line: 2,
      path: "toy-run-1.recorded_scores.toy_nli_exact_match",
    },
    model: "toy-run-1",
    name: "toy_nli",
    metric: "exact_match",
    scaleMax: 1,
    value: 0.5,
  });
  expect(read.aggregates.at(-1)).toMatchObject({
    model: "toy.run 2",
    place: { path: '["toy.run 2"].recorded_scores.toy_qa_char_f1' },
  });
});

test("what is wrong costs its own value", async () => {
  const read = await readFixture("recorded-scores/problems.json");
  expect(read.aggregates.map((a) => a.name)).toEqual(["AVR"]);
  expect(shortIssuesOf(read.issues)).toEqual([
    "not-a-number:1:toy-run-1.recorded_scores.toy_qa_char_f1",
    "missing-field:1:toy-run-2.recorded_scores",
  ]);
});
