import { expect, test } from "@playwright/test";
import { formatGain } from "#lib/format/gain.ts";

for (const [value, max, text] of [
  [0.12345, 1, "+0.1235"],
  [-0.5, 10, "−0.50"],
  [0.00001, 1, "±0"],
  [0, 10, "±0"],
  [null, 1, null],
] as const) {
  test(`a gain of ${value} on a scale to ${max} is ${text}`, () => {
    expect(formatGain(value, { min: 0, max })).toBe(text);
  });
}
