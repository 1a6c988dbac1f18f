import { expect, test } from "@playwright/test";
import { exactMatch } from "#lib/scorers/exact-match.ts";

for (const [prediction, reference, score] of [
  ["entailment", "entailment", 1],
  ["", "", 1],
  ["Entailment", "entailment", 0],
  ["entailment ", "entailment", 0],
  ["か\u3099", "が", 0],
  ["12", "12.0", 0],
] as const)
  test(`${JSON.stringify(prediction)} against ${JSON.stringify(reference)}: ${score}`, () => {
    expect(exactMatch.score(prediction, reference)).toBe(score);
  });
