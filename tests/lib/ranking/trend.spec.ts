import { expect, test } from "@playwright/test";
import { trend } from "#lib/ranking/trend.ts";

const at = (...pairs: [number, number][]) => pairs.map(([x, y]) => ({ x, y }));

for (const { name, points, r, slope, intercept } of [
  {
    name: "a rising line",
    points: at([0, 1], [1, 3], [2, 5], [3, 7], [4, 9]),
    r: 1,
    slope: 2,
    intercept: 1,
  },
  {
    name: "a falling line",
    points: at([0, 0], [1, -1], [2, -2], [3, -3], [4, -4]),
    r: -1,
    slope: -1,
    intercept: 0,
  },
  {
    name: "no relation",
    points: at([0, 0], [1, 1], [2, 0], [3, 1], [4, 0]),
    r: 0,
    slope: 0,
    intercept: 2 / 5,
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
  { name: "four points", points: at([0, 0], [1, 1], [2, 2], [3, 3]) },
  {
    name: "no spread in x",
    points: at([1, 0], [1, 1], [1, 2], [1, 3], [1, 4]),
  },
  {
    name: "no spread in y",
    points: at([0, 1], [1, 1], [2, 1], [3, 1], [4, 1]),
  },
]) {
  test(`${name}: no correlation is claimed`, () => {
    expect(trend(points)).toEqual({
      n: points.length,
      r: null,
      rho: null,
      slope: null,
      intercept: null,
    });
  });
}

test("Spearman sees order, not distance, and shares ranks among ties", () => {
  const bent = at([1, 1], [2, 4], [3, 9], [4, 16], [5, 25]);
  expect(trend(bent).rho).toBeCloseTo(1, 12);
  expect(trend(bent).r).toBeLessThan(1);
  // scipy.stats.spearmanr([1, 2, 2, 3, 4], [2, 1, 3, 3, 5]) = 0.763157894736842
  const tied = at([1, 2], [2, 1], [2, 3], [3, 3], [4, 5]);
  expect(trend(tied).rho).toBeCloseTo(0.763157894736842, 12);
});
