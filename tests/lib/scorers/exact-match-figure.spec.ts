import { expect, test } from "@playwright/test";
import { exactMatchFigure } from "#lib/scorers/exact-match-figure.ts";

for (const [prediction, reference, score] of [
  ["12.0", "12", 1],
  ["１２", "12", 1],
  ["1e3", "1_000", 1],
  ["-0", "0", 1],
  ["inf", "Infinity", 1],
  ["nan", "nan", 0],
  ["五", "五", 0],
  ["", "", 0],
  ["12個", "12", 0],
  ["12", "twelve", 0],
] as const)
  test(`${JSON.stringify(prediction)} against ${JSON.stringify(reference)}: ${score}`, () => {
    expect(exactMatchFigure.score(prediction, reference)).toBe(score);
  });
