import { expect, test } from "@playwright/test";
import { readFixture } from "./read-fixture.ts";
import { shortIssuesOf } from "./short-issues.ts";

test("one prediction per choice and turn, ids as strings, with the place of each", async () => {
  const read = await readFixture("fastchat-answers/model-a.jsonl");
  expect(read.adapters).toEqual(["fastchat-answers"]);
  const file = "model-a.jsonl";
  const common = {
    kind: "prediction",
    model: "toy/model-a",
    dataset: "mt_bench",
    turn: 1,
    choice: 0,
  };
  expect(read.predictions).toEqual([
    {
      ...common,
      place: { file, line: 1, path: "choices[0].turns[0]" },
      questionId: "1",
      output: "朝は紅茶をいれます。",
    },
    {
      ...common,
      place: { file, line: 1, path: "choices[0].turns[1]" },
      questionId: "1",
      turn: 2,
      output: "砂糖は一杯だけです。",
    },
    {
      ...common,
      place: { file, line: 2, path: "choices[0].turns[0]" },
      questionId: "2",
      prompt: "駅までの行き方を教えて。",
      output: "駅まで歩いて十分です。",
    },
    {
      ...common,
      place: { file, line: 2, path: "choices[1].turns[0]" },
      questionId: "2",
      choice: 1,
      prompt: "駅までの行き方を教えて。",
      output: "バスなら三分です。",
    },
    {
      ...common,
      place: { file, line: 3, path: "choices[0].turns[0]" },
      questionId: "3",
      prompt: "別の質問",
      output: "$ERROR$",
    },
  ]);
});

test("the sampling of the first row that has one stands for all", async () => {
  const { facts } = await readFixture("fastchat-answers/model-a.jsonl");
  expect(facts).toEqual([
    {
      kind: "run-facts",
      place: { file: "model-a.jsonl", line: 2, path: "generate_params" },
      model: "toy/model-a",
      harness: "FastChat",
      sampling: { do_sample: true, temperature: 0.2, max_new_token: 512 },
    },
  ]);
});

test("a failed generation is an answer, with a warning", async () => {
  const { issues } = await readFixture("fastchat-answers/model-a.jsonl");
  expect(issues).toEqual([
    {
      severity: "warning",
      code: "generation-error",
      place: { file: "model-a.jsonl", line: 3, path: "choices[0].turns[0]" },
      params: { question: "3", turn: 1 },
    },
  ]);
});

test("what is wrong costs its own row", async () => {
  const read = await readFixture("fastchat-answers/problems.jsonl");
  expect(read.predictions.map((p) => [p.questionId, p.output])).toEqual([
    ["1", "良い行"],
    ["5", "NUL \0 と \ud83d"],
  ]);
  expect(shortIssuesOf(read.issues)).toEqual([
    "missing-field:2:question_id",
    "wrong-type:3:choices[0].turns[1]",
    "bad-json:4",
    "nul-character:5:choices[0].turns[0]",
    "lone-surrogate:5:choices[0].turns[0]",
    "not-a-number:5:tstamp",
    "wrong-type:6",
  ]);
});
