import { expect, test } from "@playwright/test";
import { readFixture } from "./read-fixture.ts";
import { shortIssuesOf } from "./short-issues.ts";

const file = "results.jsonl";

test("a header, answers, and judgements", async () => {
  const read = await readFixture("kurabe-jsonl/results.jsonl");
  expect(read.adapters).toEqual(["kurabe-jsonl"]);
  expect(read.issues).toEqual([]);
  expect(read.records).toEqual([
    {
      kind: "run-facts",
      place: { file, line: 1 },
      model: "toy/model-a",
      harness: "toy-harness",
      harnessVersion: "0.1",
      shots: 0,
      promptTemplate: "{input}",
      sampling: { temperature: 0, seed: null },
      extra: { benchmark: "kurabe-mini-1" },
    },
    {
      kind: "prediction",
      place: { file, line: 2 },
      model: "toy/model-a",
      dataset: "mini_qa",
      index: 0,
      turn: 1,
      choice: 0,
      input: "質問：日本一高い山は？",
      reference: "富士山",
      output: "富士山です。",
      claimed: { char_f1: 0.75 },
      latency: 0.4,
    },
    {
      kind: "prediction",
      place: { file, line: 3 },
      model: "toy/model-a",
      dataset: "mini_nli",
      questionId: "7",
      turn: 1,
      choice: 0,
      prompt: "前提と仮説：",
      output: "entailment",
    },
    {
      kind: "prediction",
      place: { file, line: 4 },
      model: "toy/model-b",
      dataset: "mini_qa",
      index: 1,
      turn: 1,
      choice: 0,
      reference: "YES",
      output: "ＹＥＳ",
      processed: true,
    },
    {
      kind: "judgement",
      place: { file, line: 5 },
      model: "toy/model-a",
      dataset: "mt_bench",
      questionId: "1",
      turn: 2,
      category: "writing",
      judge: { model: "toy-judge", prompt: "single-v1-multi-turn" },
      rationale: "よい。[[9]]",
      claimed: 9,
    },
  ]);
});

test("questions, alone or in dialogues", async () => {
  const read = await readFixture("kurabe-jsonl/questions.jsonl");
  expect(read.adapters).toEqual(["kurabe-jsonl"]);
  expect(read.issues).toEqual([]);
  const place = (line: number) => ({ file: "questions.jsonl", line });
  expect(read.records).toEqual([
    {
      kind: "question",
      place: place(1),
      dataset: "toy_qa",
      index: 0,
      inputs: ["質問：一日は何時間ですか？"],
      references: ["24時間"],
    },
    {
      kind: "question",
      place: place(2),
      dataset: "toy_qa",
      index: 1,
      inputs: ["質問：一時間は何分ですか？"],
      references: ["60分"],
    },
    {
      kind: "question",
      place: place(3),
      dataset: "mt_bench",
      questionId: "1",
      category: "writing",
      inputs: ["書いてください。", "短くして。"],
      references: [null, "短い。"],
    },
  ]);
});

test("answers alone, without a header; an empty answer is an answer", async () => {
  const read = await readFixture("kurabe-jsonl/predictions.jsonl");
  expect(read.adapters).toEqual(["kurabe-jsonl"]);
  expect(read.predictions.map((p) => [p.index, p.output, p.processed])).toEqual(
    [
      [0, "24時間", true],
      [1, "", true],
    ],
  );
});

test("what is wrong costs its own line", async () => {
  const read = await readFixture("kurabe-jsonl/problems.jsonl");
  expect(read.records).toHaveLength(1);
  expect(shortIssuesOf(read.issues)).toEqual([
    "wrong-type:2:index",
    "missing-field:3:dataset",
    "missing-field:4",
    "bad-json:5",
    "wrong-type:6:output",
    "wrong-type:7:kurabe",
  ]);
});
