import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { nthSmallest } from "#lib/ranking/nth-smallest.ts";

test("what stands there when all are sorted, with equals and in any order", () => {
  const value = fc.oneof(
    fc.double({ noNaN: true }),
    fc.integer({ min: 0, max: 3 }),
  );
  fc.assert(
    fc.property(
      fc.array(value, { minLength: 1, maxLength: 60 }),
      fc.nat(),
      (values, any) => {
        const nth = any % values.length;
        const sorted = Float64Array.from(values).toSorted();
        // -0 and 0 are one number to everything that compares.
        expect(nthSmallest(Float64Array.from(values), nth) + 0).toBe(
          (sorted[nth] ?? NaN) + 0,
        );
      },
    ),
  );
});

test("of nothing: more than any number", () => {
  expect(nthSmallest(new Float64Array(0), 0)).toBe(Infinity);
});
