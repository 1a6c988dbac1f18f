import { expect, test } from "@playwright/test";
import { scoreWithDifflib } from "#lib/scorers/char-f1-difflib.ts";
import { pythonAnswers } from "./python-oracle.ts";

test("agrees with Python's difflib on generated pairs, long ones with popular characters included", () => {
  const wrong = pythonAnswers("difflib").filter(({ args, want }) => {
    const [prediction, reference] = args.map(String);
    return scoreWithDifflib(prediction ?? "", reference ?? "") !== want;
  });
  expect(wrong).toEqual([]);
});

test("differs from char_f1 where the common part is not contiguous, and is not symmetric", () => {
  expect(scoreWithDifflib("tide", "diet")).toBe(0.25);
  expect(scoreWithDifflib("diet", "tide")).toBe(0.5);
});

test("both sides empty once prepared is 1, one side is 0", () => {
  expect(scoreWithDifflib("。", "！")).toBe(1);
  expect(scoreWithDifflib("。", "東京")).toBe(0);
});
