import { expect, test } from "@playwright/test";
import { nameOutliers } from "#lib/ranking/outliers.ts";

// Ten models near y = x; the names say where they stand.
const near = [0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6].map((x, at) => ({
  key: `m${at}`,
  x,
  y: x + (at % 2 === 0 ? 0.01 : -0.01),
}));
const named = (extra: { key: string; x: number; y: number }[]) =>
  nameOutliers([...near, ...extra]).map(({ key, kind }) => [key, kind]);

for (const { name, extra, expected } of [
  {
    name: "far above the line: generation",
    extra: [{ key: "talker", x: 0.3, y: 0.6 }],
    expected: ["talker", "generation"],
  },
  {
    name: "far below the line: one question, one answer",
    extra: [{ key: "quiz", x: 0.5, y: 0.2 }],
    expected: ["quiz", "questions"],
  },
  {
    name: "near the line, high on both: all-rounder",
    extra: [{ key: "best", x: 0.9, y: 0.9 }],
    expected: ["best", "allRounder"],
  },
]) {
  test(name, () => expect(named(extra)).toContainEqual(expected));
}

test("predicted and residual are those of the regression", () => {
  const points = [...near, { key: "talker", x: 0.3, y: 0.6 }];
  const talker = nameOutliers(points).find(({ key }) => key === "talker");
  // numpy: polyfit and the hat matrix on the same ten points.
  expect(talker?.predicted).toBeCloseTo(0.346226415094, 9);
  expect(talker?.residual).toBeCloseTo(2.811998185945, 9);
});

test("kinds come in order, the most remarkable first; order of rows does not matter", () => {
  const points = [
    ...near,
    { key: "a", x: 0.3, y: 0.7 },
    { key: "b", x: 0.35, y: 0.65 },
    { key: "c", x: 0.6, y: 0.15 },
    { key: "d", x: 1, y: 0.9 },
  ];
  for (const rows of [points, points.toReversed()]) {
    expect(nameOutliers(rows).map(({ key }) => key)).toEqual(["d", "a", "c"]);
  }
});

for (const { name, points } of [
  { name: "nothing", points: [] },
  { name: "seven models", points: near.slice(0, 7) },
  { name: "one line", points: near.map((p) => ({ ...p, y: p.x })) },
  { name: "one height", points: near.map((p) => ({ ...p, y: 1 })) },
  { name: "one place", points: near.map((p) => ({ ...p, x: 1 })) },
]) {
  test(`${name}: nobody stands out`, () =>
    expect(nameOutliers(points)).toEqual([]));
}
