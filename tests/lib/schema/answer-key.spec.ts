import { expect, test } from "@playwright/test";
import { answerKey } from "#lib/schema/answer-key.ts";

test("the same answer has the same key, whatever its width, case and margins", () => {
  expect(answerKey(" Ｅntailment\n")).toBe(answerKey("entailment"));
  expect(answerKey("犬")).not.toBe(answerKey("猫"));
});

test("keys are whole 32-bit numbers, never 0", () => {
  const keys = Array.from({ length: 10_000 }, (_, at) => answerKey(`${at}`));
  expect(keys.every((key) => key !== 0 && key === (key | 0))).toBe(true);
  expect(new Set(keys).size).toBe(10_000);
});
