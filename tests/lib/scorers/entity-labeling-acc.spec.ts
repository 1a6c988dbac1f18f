import { expect, test } from "@playwright/test";
import { entityLabelingAcc } from "#lib/scorers/entity-labeling-acc.ts";

for (const [prediction, reference, score] of [
  ["a: positive, b: neutral", "b: neutral,a: positive", 1],
  ["a: positive, c: neutral, d: neutral", "a: positive, b: neutral", 0.5],
  ["a: positive, a: positive", "a: positive, b: neutral", 0.5],
  ["a: positive", "a: positive, a: positive", 0.5],
  ["a: positive、b: neutral", "a: positive, b: neutral", 0],
  ["", "a: positive", 0],
  ["", "", 1],
] as const)
  test(`${JSON.stringify(prediction)} against ${JSON.stringify(reference)}: ${score}`, () => {
    expect(entityLabelingAcc.score(prediction, reference)).toBe(score);
  });
