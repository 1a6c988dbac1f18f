import { expect, test } from "@playwright/test";
import { alongSteps, frontierSteps } from "#lib/charts/frontier-steps.ts";

const plot = { left: 0, right: 100, top: 0, bottom: 80 };

for (const { name, places, better, expected } of [
  {
    name: "two scores: down to the right",
    places: [
      { cx: 20, cy: 10 },
      { cx: 60, cy: 40 },
    ],
    better: { x: "high", y: "high" },
    expected: "M0,10V10H20V40H60V80",
  },
  {
    name: "small and high: up to the right",
    places: [
      { cx: 20, cy: 60 },
      { cx: 60, cy: 30 },
    ],
    better: { x: "low", y: "high" },
    expected: "M20,80H20V60H60V30H100",
  },
  {
    name: "high and early: from the left, up to the top",
    places: [
      { cx: 20, cy: 70 },
      { cx: 60, cy: 30 },
    ],
    better: { x: "high", y: "low" },
    expected: "M0,70V70H20V30H60V0",
  },
  {
    name: "nothing",
    places: [],
    better: { x: "high", y: "high" },
    expected: "",
  },
] as const) {
  test(name, () => expect(frontierSteps(places, better, plot)).toBe(expected));
}

test("places along the steps leave no gap that a label fits in", () => {
  const places = alongSteps("M0,10V10H20V40H22.5");
  expect(places[0]).toEqual({ cx: 0, cy: 10 });
  expect(places).toContainEqual({ cx: 20, cy: 40 });
  expect(places.at(-1)).toEqual({ cx: 22.5, cy: 40 });
  for (const [at, { cx, cy }] of places.slice(1).entries()) {
    const before = places[at] ?? { cx: NaN, cy: NaN };
    expect(Math.hypot(cx - before.cx, cy - before.cy)).toBeLessThanOrEqual(5);
  }
  expect(alongSteps("")).toEqual([]);
});
