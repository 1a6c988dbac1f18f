import { expect, test } from "@playwright/test";
import { roundHalfEven } from "#lib/scorers/half-even.ts";

for (const [x, rounded] of [
  [0, 0],
  [0.5, 0],
  [1.5, 2],
  [2.5, 2],
  [62.5, 62],
  [62.50000000000001, 63],
  [62.49999999999999, 62],
  [99.5, 100],
  [100, 100],
] as const)
  test(`${x} is rounded to ${rounded}`, () => {
    expect(roundHalfEven(x)).toBe(rounded);
  });
