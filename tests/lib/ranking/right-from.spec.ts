import { expect, test } from "@playwright/test";
import { rightFrom } from "#lib/ranking/right-from.ts";

for (const [metric, min, max, from] of [
  ["exact_match", 0, 1, 1],
  ["char_f1", 0, 1, 1],
  ["judge_rating", 1, 10, 7],
] as const)
  test(`${metric} on ${min} to ${max} is right from ${from}`, () => {
    expect(rightFrom({ metric, scale: { min, max } })).toBe(from);
  });
