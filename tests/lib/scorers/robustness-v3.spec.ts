import { expect, test } from "@playwright/test";
import {
  incorrectAsLetter,
  scoreRobustness,
  symbolAsLetter,
} from "#lib/scorers/robustness-v3.ts";

for (const [normal, symbol, incorrect, score] of [
  ["A", "A", "A", 1],
  ["A", "A", "B", 0.5],
  ["A", "B", "A", 0.5],
  ["B", "A", "A", 0.5],
  ["A", "B", "C", 0],
  ["", "", "", 1],
] as const)
  test(`${[normal, symbol, incorrect].join("/")}: ${score}`, () => {
    expect(scoreRobustness(normal, symbol, incorrect)).toBe(score);
  });

test("answers in the other two forms become letters, in their exact spelling only", () => {
  expect([..."$&#@A%"].map(symbolAsLetter).join("")).toBe("ABCDA%");
  expect(
    ["B,C,D", "A,C,D", "A,B,D", "A,B,C"].map(incorrectAsLetter).join(""),
  ).toBe("ABCD");
  for (const other of ["B, C, D", "D,C,B", "constructor", ""]) {
    expect(incorrectAsLetter(other)).toBe(other);
    expect(symbolAsLetter(other)).toBe(other);
  }
});
