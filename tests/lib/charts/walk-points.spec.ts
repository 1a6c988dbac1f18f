import { expect, test } from "@playwright/test";
import { walkPoints } from "#lib/charts/walk-points.ts";

// From left to right 2, 0, 3; from bottom to top 3, 2, 0.
const places = [
  { left: 50, top: 10 },
  null,
  { left: 10, top: 50 },
  { left: 90, top: 90 },
];

for (const [key, from, expected] of [
  ["ArrowRight", 2, 0],
  ["ArrowRight", 3, 3],
  ["ArrowLeft", 0, 2],
  ["ArrowUp", 3, 2],
  ["ArrowDown", 0, 2],
  ["Home", 3, 2],
  ["End", 2, 3],
  ["ArrowRight", null, 2],
  ["ArrowRight", 1, 2],
] as const) {
  test(`${key} from ${from} leads to ${expected}`, () => {
    expect(walkPoints(places, from, key)).toBe(expected);
  });
}

test("nowhere where nothing is shown", () => {
  expect(walkPoints([null], 0, "End")).toBeNull();
});
