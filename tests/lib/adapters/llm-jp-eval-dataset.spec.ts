import { expect, test } from "@playwright/test";
import { readFixture } from "./read-fixture.ts";
import { shortIssuesOf } from "./short-issues.ts";

test("questions with references; the file's name names the dataset", async () => {
  const read = await readFixture("llm-jp-eval-dataset/toy_qa.json");
  expect(read.adapters).toEqual(["llm-jp-eval-dataset"]);
  expect(read.issues).toEqual([]);
  expect(read.records).toEqual([
    {
      kind: "question",
      place: { file: "toy_qa.json", line: 14, path: "samples[0]" },
      dataset: "toy_qa",
      index: 0,
      inputs: ["質問：一年は何か月ですか？"],
      references: ["12か月"],
      instruction: "質問に答えてください。",
    },
    {
      kind: "question",
      place: { file: "toy_qa.json", line: 18, path: "samples[1]" },
      dataset: "toy_qa",
      index: 1,
      inputs: ["質問：虹は何色ですか？"],
      references: ["七色"],
      instruction: "質問に答えてください。",
    },
  ]);
});

test("with generated texts they are answers, not yet processed", async () => {
  const read = await readFixture(
    "llm-jp-eval-dataset/toy_qa.eval-generated.json",
  );
  expect(read.adapters).toEqual(["llm-jp-eval-dataset"]);
  expect(read.predictions[0]).toEqual({
    kind: "prediction",
    place: {
      file: "toy_qa.eval-generated.json",
      line: 1,
      path: "samples[0]",
    },
    dataset: "toy_qa",
    index: 0,
    turn: 1,
    choice: 0,
    input: "質問：一年は何か月ですか？",
    reference: "12か月",
    prompt: "指示\n質問：一年は何か月ですか？",
    output: "十二か月\n\n質問：",
  });
  expect(read.records).toHaveLength(2);
});

test("a sample without its answer is an issue", async () => {
  const read = await readFixture("llm-jp-eval-dataset/problems.json");
  expect(read.records).toHaveLength(1);
  expect(shortIssuesOf(read.issues)).toEqual([
    "missing-field:1:samples[1].output",
  ]);
});
