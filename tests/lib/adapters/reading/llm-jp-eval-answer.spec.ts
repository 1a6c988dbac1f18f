import { expect, test } from "@playwright/test";
import {
  isLlmJpEvalAnswer,
  llmJpEvalAnswer,
} from "#lib/adapters/reading/llm-jp-eval-answer.ts";

const read = (value: unknown) => [
  ...llmJpEvalAnswer(
    "a.json",
    { kind: "value", path: ["outputs", "jnli", 2], line: 7, value },
    "org/model",
  ),
];

test("reads a sample, gold or true alike", () => {
  const expected = {
    kind: "prediction",
    place: { file: "a.json", line: 7, path: "outputs.jnli[2]" },
    model: "org/model",
    dataset: "jnli",
    index: 2,
    turn: 1,
    choice: 0,
    input: "前提",
    reference: "neutral",
    output: "neutral",
    processed: true,
  };
  const sample = { input: "前提", pred: "neutral" };
  expect(read({ ...sample, gold: "neutral" })).toEqual([expected]);
  expect(read({ ...sample, true: "neutral" })).toEqual([expected]);
});

test("says what is missing", () => {
  const [item] = read({ input: "前提", gold: "neutral" });
  expect(item).toMatchObject({
    kind: "issue",
    issue: { code: "missing-field", place: { line: 7 } },
  });
});

test("tells a sample from other objects", () => {
  expect(isLlmJpEvalAnswer({ pred: "a", gold: "a" })).toBe(true);
  expect(isLlmJpEvalAnswer({ pred: "a" })).toBe(false);
  expect(isLlmJpEvalAnswer(null)).toBe(false);
});
