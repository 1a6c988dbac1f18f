import { expect, test } from "@playwright/test";
import { claimOf } from "#lib/charts/claim-of.ts";

for (const [value, claimed, expected] of [
  [0.5, null, null],
  [0.50004, 0.5, { value: 0.5, differsBy: null }],
  [0.5, 0.75, { value: 0.75, differsBy: 0.25 }],
  [0.75, 0.5, { value: 0.5, differsBy: -0.25 }],
  [null, 0.5, { value: 0.5, differsBy: null }],
] as const) {
  test(`${value} recomputed, ${claimed} claimed`, () => {
    expect(claimOf({ value, claimed })).toEqual(expected);
  });
}

test("a score that is not there has no claim", () => {
  expect(claimOf(undefined)).toBeNull();
});
