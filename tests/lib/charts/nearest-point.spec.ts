import { expect, test } from "@playwright/test";
import { pointFinder } from "#lib/charts/nearest-point.ts";

const find = pointFinder(
  [{ left: 100, top: 500 }, null, { left: 120, top: 500 }],
  { width: 500, height: 200 },
);

for (const { name, at, expected } of [
  { name: "the nearest", at: [52, 100], expected: 0 },
  { name: "the other, nearer", at: [58, 103], expected: 2 },
  { name: "none within reach", at: [50, 113], expected: null },
] as const) {
  test(name, () => {
    expect(find(at[0], at[1], 12)).toBe(expected);
  });
}

test("of no points none", () => {
  expect(pointFinder([null], { width: 1, height: 1 })(0, 0, 9)).toBeNull();
});
