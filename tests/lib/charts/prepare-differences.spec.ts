import { expect, test } from "@playwright/test";
import { prepareDifferences, share } from "#lib/charts/prepare-differences.ts";
import type { ScoredAxis } from "#lib/charts/scored-axes.ts";

const name = { ja: "", en: "" };
const unit = { min: 0, max: 1 };
const ten = { min: 1, max: 10 };
const axes: ScoredAxis[] = [
  {
    id: "understanding",
    scale: unit,
    parts: ["a", "b", "c"].map((id) => ({ id, name, scale: unit })),
  },
  {
    id: "generation",
    scale: ten,
    parts: ["d", "e"].map((id) => ({ id, name, scale: ten })),
  },
];
const rows = [
  { key: "x", name: "X", parts: { a: 0.5, b: 0.2, c: null, d: 10, e: 4 } },
  { key: "y", name: "Y", parts: { a: 0.6, b: 0, c: 0.9, d: 5.5, e: 4 } },
];

test("the largest share of its scale comes first, whatever the scale", () => {
  const found = prepareDifferences(axes, rows);
  expect(found.map(({ id }) => id)).toEqual(["d", "b", "a", "e"]);
  expect(found[0]).toMatchObject({ spread: 0.5, spreadText: "4.50" });
});

test("a real 0 is a bar without length; what is missing has none", () => {
  const found = prepareDifferences(axes, [
    ...rows,
    { key: "z", name: "Z", parts: { b: null } },
  ]);
  const bars = found.find(({ id }) => id === "b")?.bars;
  expect(bars?.map(({ part, text }) => [part, text])).toEqual([
    [0.2, "0.2000"],
    [0, "0.0000"],
    [null, null],
  ]);
});

test("one model differs from nobody", () => {
  expect(prepareDifferences(axes, rows.slice(0, 1))).toEqual([]);
});

for (const [value, scale, expected] of [
  [1, ten, 0],
  [5.5, ten, 0.5],
  [12, ten, 1],
  [-1, unit, 0],
] as const) {
  test(`${value} on ${scale.min} to ${scale.max}`, () =>
    expect(share(value, scale)).toBe(expected));
}
