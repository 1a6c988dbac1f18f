import { expect, test } from "@playwright/test";
import { itemStats } from "#lib/ranking/item-stats.ts";

const of = (...runs: number[][]) =>
  itemStats(
    runs.map((scores) => Float64Array.from(scores)),
    1,
  );

test("difficulty is the mean of those that answered; a missing score is no 0", () => {
  const [first, second] = of([1, 0.5], [0, NaN], [1, 1]);
  expect(first).toMatchObject({ n: 3, right: 2 / 3, mean: 2 / 3 });
  expect(second).toMatchObject({ n: 2, right: 0.5, mean: 0.75 });
});

test("discrimination is the correlation with the rest, the item left out", () => {
  // Item 0 goes with the rest, item 1 against it. By hand: r of (1,1,0,0) with rests (1/2,1/2,1/2,0) is 1/sqrt(3).
  const stats = of([1, 0, 1], [1, 0, 1], [0, 0, 1], [0, 0, 0]);
  expect(stats[0]?.discrimination).toBeCloseTo(1 / Math.sqrt(3), 12);
  expect(of([1, 0, 1], [1, 0, 1], [0, 1, 0])[1]?.discrimination).toBeCloseTo(
    -1,
    12,
  );
});

test("where nothing varies, or under three runs, there is none", () => {
  expect(of([1, 1, 0], [1, 0, 1], [1, 1, 1])[0]?.discrimination).toBeNaN();
  expect(of([1, 1], [0, 0])[0]?.discrimination).toBeNaN();
  expect(of([0.1, 0.7], [0.2, 0.7], [0.3, 0.7])[0]?.discrimination).toBeNaN();
  expect(of([1], [0], [1])[0]?.discrimination).toBeNaN();
});

test("the better half is by the other items, with equals at the border", () => {
  expect(of([0, 1, 1], [1, 0, 0], [1, 1, 0], [1, 0, 0])[0]?.top).toEqual([
    0, 2,
  ]);
  expect(of([0, 1], [1, 1], [1, 1], [1, 0])[0]?.top).toEqual([0, 1, 2]);
});

test("nobody answered: no numbers", () => {
  expect(of([NaN], [NaN])).toEqual([
    { n: 0, mean: NaN, right: NaN, discrimination: NaN, top: [] },
  ]);
  expect(itemStats([], 1)).toEqual([]);
});
