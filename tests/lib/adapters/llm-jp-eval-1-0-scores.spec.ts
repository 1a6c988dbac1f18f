import { expect, test } from "@playwright/test";
import { readFixture } from "./read-fixture.ts";
import { shortIssuesOf } from "./short-issues.ts";

test("numbers in strings are claims: datasets with their metric, averages by name", async () => {
  const read = await readFixture("llm-jp-eval-1-0-scores/score_eval.json");
  expect(read.adapters).toEqual(["llm-jp-eval-1-0-scores"]);
  expect(read.issues).toEqual([]);
  const claims = read.aggregates.map(({ kind: _kind, place, ...claim }) => ({
    ...claim,
    line: place.line,
    path: place.path,
  }));
  expect(claims).toEqual([
    { name: "AVR", value: 0.75, line: 2, path: "AVR" },
    { name: "NLI", value: 0.5, line: 3, path: "NLI" },
    { name: "QA", value: 0.6667, line: 4, path: "QA" },
    {
      name: "toy_nli",
      metric: "exact_match",
      scaleMax: 1,
      value: 0.5,
      line: 5,
      path: "toy_nli_exact_match",
    },
    {
      name: "toy_qa",
      metric: "char_f1",
      scaleMax: 1,
      value: 0.6667,
      line: 6,
      path: "toy_qa_char_f1",
    },
  ]);
});

test("a score that is no number is missing", async () => {
  const read = await readFixture("llm-jp-eval-1-0-scores/problems.json");
  expect(read.aggregates.map((a) => a.name)).toEqual(["toy_nli"]);
  expect(shortIssuesOf(read.issues)).toEqual(["not-a-number:1:AVR"]);
});
