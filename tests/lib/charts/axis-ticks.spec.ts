import { expect, test } from "@playwright/test";
import { axisScale } from "#lib/charts/axis-ticks.ts";

const unit = { min: 0, max: 1 };

for (const { values, limits, expected } of [
  {
    values: [0.33, 0.81],
    limits: unit,
    expected: {
      min: 0.3,
      max: 0.9,
      ticks: [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9],
      decimals: 1,
    },
  },
  {
    values: [],
    limits: unit,
    expected: {
      min: 0,
      max: 1,
      ticks: [0, 0.2, 0.4, 0.6, 0.8, 1],
      decimals: 1,
    },
  },
  {
    values: [2.1, 9.6],
    limits: { min: 1, max: 10 },
    expected: { min: 2, max: 10, ticks: [2, 4, 6, 8, 10], decimals: 0 },
  },
  {
    values: [0.02, 0.99],
    limits: unit,
    expected: {
      min: 0,
      max: 1,
      ticks: [0, 0.2, 0.4, 0.6, 0.8, 1],
      decimals: 1,
    },
  },
]) {
  test(`${JSON.stringify(values)} within ${limits.min} to ${limits.max}`, () => {
    expect(axisScale(values, limits)).toEqual(expected);
  });
}

test("one value still has an axis with room", () => {
  const { min, max, ticks } = axisScale([0.5], unit);
  expect(min).toBeLessThanOrEqual(0.5);
  expect(max).toBeGreaterThanOrEqual(0.5);
  expect(ticks.length).toBeGreaterThan(0);
});
