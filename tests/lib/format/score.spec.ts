import { expect, test } from "@playwright/test";
import { formatScore } from "#lib/format/score.ts";

for (const { value, max, expected } of [
  { value: 0.81234, max: 1, expected: "0.8123" },
  { value: 0, max: 1, expected: "0.0000" },
  { value: 8.565, max: 10, expected: "8.56" },
  { value: 66.6, max: 100, expected: "66.60" },
  { value: null, max: 1, expected: null },
]) {
  test(`${value} of ${max} reads ${expected}`, () => {
    expect(formatScore(value, { min: 0, max })).toBe(expected);
  });
}
