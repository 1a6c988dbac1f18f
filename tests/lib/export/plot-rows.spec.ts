import { expect, test } from "@playwright/test";
import { alongAxis } from "#lib/export/plot-rows.ts";

for (const { value, axis, expected } of [
  { value: 0.5, axis: { min: 0, max: 1 }, expected: 50 },
  { value: 0.25, axis: { min: 1, max: 0 }, expected: 75 },
  { value: 1 / 3, axis: { min: 0, max: 1 }, expected: 33.3 },
  { value: 4, axis: { min: 4, max: 4 }, expected: 0 },
]) {
  test(`${value} from ${axis.min} to ${axis.max} over 100 pixels`, () => {
    expect(alongAxis(value, axis, 100)).toBe(expected);
  });
}
