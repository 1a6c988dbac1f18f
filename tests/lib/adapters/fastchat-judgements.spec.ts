import { expect, test } from "@playwright/test";
import { readFixture } from "./read-fixture.ts";
import { shortIssuesOf } from "./short-issues.ts";

test("judgements of several models, with judges in both spellings and -1 as the file has it", async () => {
  const read = await readFixture("fastchat-judgements/toy-judge_single.jsonl");
  expect(read.adapters).toEqual(["fastchat-judgements"]);
  expect(read.issues).toEqual([]);
  const file = "toy-judge_single.jsonl";
  const common = {
    kind: "judgement",
    dataset: "mt_bench",
    prompt: "[質問]\n朝は何をいれますか。",
  };
  expect(read.records).toEqual([
    {
      ...common,
      place: { file, line: 1 },
      model: "toy/model-a",
      questionId: "1",
      turn: 1,
      judge: { model: "toy-judge", prompt: "single-v1" },
      rationale: "簡潔です。評価：[[7]]",
      claimed: 7,
    },
    {
      ...common,
      place: { file, line: 2 },
      model: "toy/model-a",
      questionId: "1",
      turn: 2,
      judge: { model: "toy-judge", prompt: "single-v1-multi-turn" },
      rationale: "評価は書けません。",
      claimed: -1,
    },
    {
      ...common,
      place: { file, line: 3 },
      model: "toy/model-b",
      questionId: "2",
      turn: 1,
      category: "writing",
      judge: { model: "toy-judge", prompt: "" },
      rationale: "Rating: [[8.5]]",
      claimed: 8.5,
    },
  ]);
});

test("what is wrong costs its own row", async () => {
  const read = await readFixture("fastchat-judgements/problems.jsonl");
  expect(read.judgements.map((j) => j.place.line)).toEqual([1]);
  expect(shortIssuesOf(read.issues)).toEqual([
    "wrong-type:2:score",
    "missing-field:3:judgment",
    "out-of-range:4:turn",
  ]);
});
