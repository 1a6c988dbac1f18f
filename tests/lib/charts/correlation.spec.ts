import { expect, test } from "@playwright/test";
import { trend } from "#lib/charts/correlation.ts";

const at = (...pairs: [number, number][]) => pairs.map(([x, y]) => ({ x, y }));

for (const { name, points, r, slope, intercept } of [
  {
    name: "a rising line",
    points: at([0, 1], [1, 3], [2, 5]),
    r: 1,
    slope: 2,
    intercept: 1,
  },
  {
    name: "a falling line",
    points: at([0, 0], [1, -1], [2, -2]),
    r: -1,
    slope: -1,
    intercept: 0,
  },
  {
    name: "no relation",
    points: at([0, 0], [1, 1], [2, 0]),
    r: 0,
    slope: 0,
    intercept: 1 / 3,
  },
]) {
  test(name, () => {
    const found = trend(points);
    expect(found.n).toBe(points.length);
    expect(found.r).toBeCloseTo(r, 12);
    expect(found.slope).toBeCloseTo(slope, 12);
    expect(found.intercept).toBeCloseTo(intercept, 12);
  });
}

for (const { name, points } of [
  { name: "no points", points: [] },
  { name: "two points", points: at([0, 0], [1, 1]) },
  { name: "no spread in x", points: at([1, 0], [1, 1], [1, 2]) },
  { name: "no spread in y", points: at([0, 1], [1, 1], [2, 1]) },
]) {
  test(`${name}: no correlation is claimed`, () => {
    expect(trend(points)).toEqual({
      n: points.length,
      r: null,
      slope: null,
      intercept: null,
    });
  });
}
