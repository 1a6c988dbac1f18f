import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { ExactMean, exactMean } from "#lib/ranking/exact-mean.ts";
import { pythonAnswers } from "../scorers/python-oracle.ts";

const meanOf = (values: readonly number[]) =>
  exactMean(values.map((value) => ({ value, weight: 1 })));

test("is what Python's statistics.mean gives, to the last bit", () => {
  for (const { args, want } of pythonAnswers("mean"))
    expect(meanOf(args.map(Number))).toBe(want);
});

test("is rounded once: these four add up to less in floats", () => {
  const values = [0.688, 0.5358, 0.8792, 0.88];
  expect(meanOf(values)).toBe(0.74575);
  expect(values.reduce((a, b) => a + b) / 4).toBeLessThan(0.74575);
});

test("takes its values one by one, and counts them", () => {
  const mean = new ExactMean();
  expect(mean.mean).toBeNull();
  for (let i = 0; i < 1000; i++) mean.add(0.1);
  expect(mean.mean).toBe(0.1);
  expect(mean.count).toBe(1000);
});

test("weighs", () => {
  expect(
    exactMean([
      { value: 1, weight: 3 },
      { value: 0, weight: 1 },
      { value: 100, weight: 0 },
    ]),
  ).toBe(0.75);
});

test("is null without parts, or without weight", () => {
  expect(exactMean([])).toBeNull();
  expect(exactMean([{ value: 1, weight: 0 }])).toBeNull();
});

test("does not depend on the order, lies within its parts, and is a number's own for equal ones", () => {
  const number = fc.double({ noNaN: true, min: -1e6, max: 1e6 });
  fc.assert(
    fc.property(fc.array(number, { minLength: 1, maxLength: 12 }), (values) => {
      const mean = meanOf(values) ?? NaN;
      expect(meanOf(values.toReversed())).toEqual(mean);
      expect(mean).toBeGreaterThanOrEqual(Math.min(...values));
      expect(mean).toBeLessThanOrEqual(Math.max(...values));
      const [first = 0] = values;
      expect(meanOf(values.map(() => first)) === first).toBe(true);
    }),
  );
});
