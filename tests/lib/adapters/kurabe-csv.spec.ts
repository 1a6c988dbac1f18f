import { expect, test } from "@playwright/test";
import { readFixture } from "./read-fixture.ts";
import { shortIssuesOf } from "./short-issues.ts";

test("one claim per row; an empty cell says nothing", async () => {
  const read = await readFixture("kurabe-csv/scores.csv");
  expect(read.adapters).toEqual(["kurabe-csv"]);
  expect(read.issues).toEqual([]);
  const place = (line: number) => ({ file: "scores.csv", line });
  expect(read.records).toEqual([
    {
      kind: "aggregate",
      place: place(2),
      model: "toy/model-a",
      name: "jnli",
      metric: "exact_match",
      value: 0.61,
      scaleMax: 1,
      n: 100,
    },
    {
      kind: "aggregate",
      place: place(3),
      model: "toy/model-a",
      name: "writing",
      metric: "judge_rating",
      value: 7.25,
      scaleMax: 10,
    },
    {
      kind: "aggregate",
      place: place(4),
      model: "toy/model-b",
      name: "overall",
      value: 0.5,
    },
  ]);
});

test("what is wrong costs its own row or cell", async () => {
  const read = await readFixture("kurabe-csv/problems.csv");
  expect(read.aggregates.map((a) => [a.name, a.n])).toEqual([
    ["jnli", 100],
    ["jamp", undefined],
  ]);
  expect(shortIssuesOf(read.issues)).toEqual([
    "byte-order-mark:1",
    "missing-field:3:name",
    "not-a-number:4:value",
    "missing-field:5:value",
    "out-of-range:6:n",
    "wrong-type:7",
    "missing-field:7:value",
  ]);
});
