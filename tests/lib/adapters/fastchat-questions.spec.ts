import { expect, test } from "@playwright/test";
import { readFixture } from "./read-fixture.ts";
import { shortIssuesOf } from "./short-issues.ts";

test("dialogues, with references where the file has them", async () => {
  const read = await readFixture("fastchat-questions/question.jsonl");
  expect(read.adapters).toEqual(["fastchat-questions"]);
  expect(read.issues).toEqual([]);
  const common = { kind: "question", dataset: "mt_bench" };
  expect(read.records).toEqual([
    {
      ...common,
      place: { file: "question.jsonl", line: 1 },
      questionId: "1",
      category: "writing",
      inputs: [
        "朝の飲み物について書いてください。",
        "もっと短くしてください。",
      ],
    },
    {
      ...common,
      place: { file: "question.jsonl", line: 2 },
      questionId: "2",
      category: "math",
      inputs: ["三たす四はいくつですか。", "それを二倍すると？"],
      references: ["七です。", "十四です。"],
    },
  ]);
});

test("what is wrong costs its own row", async () => {
  const read = await readFixture("fastchat-questions/problems.jsonl");
  expect(read.records).toHaveLength(1);
  expect(shortIssuesOf(read.issues)).toEqual([
    "out-of-range:2:turns",
    "missing-field:3:question_id",
  ]);
});
