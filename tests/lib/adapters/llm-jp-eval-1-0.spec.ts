import { expect, test } from "@playwright/test";
import { readFixture } from "./read-fixture.ts";
import { shortIssuesOf } from "./short-issues.ts";

test("answers are known by dataset and position, and already processed", async () => {
  const read = await readFixture("llm-jp-eval-1-0/output_eval.json");
  expect(read.adapters).toEqual(["llm-jp-eval-1-0"]);
  expect(read.issues).toEqual([]);
  expect(read.records).toHaveLength(3);
  expect(read.predictions[1]).toEqual({
    kind: "prediction",
    place: { file: "output_eval.json", line: 9, path: "toy_nli[1]" },
    dataset: "toy_nli",
    index: 1,
    turn: 1,
    choice: 0,
    input: "前提：雨が降っている。\n仮説：晴れている。",
    reference: "contradiction",
    prompt: "以下は指示です。\n### 入力：\n{input}\n### 回答：\n",
    output: "neutral",
    processed: true,
  });
  expect(read.predictions.map((p) => [p.dataset, p.index])).toEqual([
    ["toy_nli", 0],
    ["toy_nli", 1],
    ["toy_qa", 0],
  ]);
});

test("what is wrong costs its own sample", async () => {
  const read = await readFixture("llm-jp-eval-1-0/problems.json");
  expect(read.predictions).toHaveLength(1);
  expect(shortIssuesOf(read.issues)).toEqual([
    "missing-field:9:toy_nli[1].pred",
    "wrong-type:13:toy_nli[2].pred",
    "wrong-type:21:toy_qa",
  ]);
});
