import { expect, test } from "@playwright/test";
import fc from "fast-check";
import {
  pearson,
  pearsonOf,
  spearman,
  spearmanOf,
} from "#lib/scorers/correlation.ts";

for (const [x, y, r, rho] of [
  [[1, 2, 3], [2, 4, 6], 1, 1],
  [[1, 2, 3], [6, 4, 2], -1, -1],
  [[1, 2], [5, 9], 1, 1],
  [[1, 2], [9, 5], -1, -1],
  [[1, 2, 3, 4], [1, 4, 9, 16], 0.9843740386976972, 1],
  [[1, 2, 2, 3], [1, 2, 3, 3], 0.8528028654224417, 0.8333333333333335],
  [[1, 1, 1], [1, 2, 3], NaN, NaN],
  [[1], [1], NaN, NaN],
  [[], [], NaN, NaN],
  [[1, NaN, 3], [1, 2, 3], NaN, NaN],
  [[1, Infinity, 3], [1, 3, 2], NaN, 1],
  [[1e200, 2e200, 3e200], [1, 2, 4], 0.9819805060619657, 1],
] as const)
  test(`of ${x.join(" ")} and ${y.join(" ")}: ${r} and ${rho}`, () => {
    for (const [found, expected] of [
      [pearsonOf(x, y), r],
      [spearmanOf(x, y), rho],
    ] as const)
      if (Number.isNaN(expected)) expect(found).toBeNaN();
      else expect(found).toBeCloseTo(expected, 12);
  });

test("as metrics: predictions are read loosely, and what is undefined is 0", () => {
  const gold = ["1", "2.5", "4"];
  expect(pearson.score(["about 1", "2.5", "-4"], gold)).toBeCloseTo(1, 12);
  expect(pearson.score(["2", "2", "2"], gold)).toBe(0);
  expect(spearman.score(["2", "2", "2"], gold)).toBe(0);
  expect(pearson.score(["1", "2", "3"], ["1", "none", "3"])).toBe(0);
  expect(pearson.score([], [])).toBe(0);
});

const numbers = fc.array(
  fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 })),
  { minLength: 2, maxLength: 40 },
);

test("lie within -1 and 1, are symmetric, and do not depend on the order of answers", () => {
  fc.assert(
    fc.property(numbers, (pairs) => {
      for (const measure of [pearsonOf, spearmanOf]) {
        const apply = (list: [number, number][]) =>
          measure(
            list.map(([x]) => x),
            list.map(([, y]) => y),
          );
        const found = apply(pairs);
        if (Number.isNaN(found)) return;
        expect(Math.abs(found)).toBeLessThanOrEqual(1);
        expect(apply(pairs.map(([x, y]) => [y, x]))).toBeCloseTo(found, 12);
        expect(apply(pairs.toReversed())).toBeCloseTo(found, 12);
      }
    }),
  );
});

test("Spearman's depends on the order of values alone", () => {
  fc.assert(
    fc.property(numbers, (pairs) => {
      const x = pairs.map(([a]) => a);
      const y = pairs.map(([, b]) => b);
      const stretched = x.map((value) => Math.exp(3 * value));
      expect(spearmanOf(stretched, y)).toEqual(spearmanOf(x, y));
    }),
  );
});
