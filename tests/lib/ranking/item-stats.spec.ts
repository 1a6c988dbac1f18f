import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { itemStats, type ItemStats } from "#lib/ranking/item-stats.ts";

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

test("to the last digit what the plain formulas give, written out with lists and sorting", () => {
  const score = fc.oneof(
    fc.constantFrom(0, 1, NaN),
    fc.double({ min: 0, max: 1, noNaN: true }),
  );
  const runs = fc.integer({ min: 1, max: 9 }).chain((items) =>
    fc.array(fc.array(score, { minLength: items, maxLength: items }), {
      minLength: 1,
      maxLength: 30,
    }),
  );
  fc.assert(
    fc.property(runs, (all) => {
      const own = of(...all);
      own.forEach((stats, item) => expect(stats).toEqual(plain(all, item)));
    }),
  );
});

function plain(runs: readonly number[][], item: number): ItemStats {
  const seen = runs.flatMap((scores, run) => {
    const score = scores[item] ?? NaN;
    const known = scores.filter((each) => !Number.isNaN(each));
    const rest = (sumOf(known) - score) / (known.length - 1);
    return Number.isNaN(score)
      ? []
      : [{ run, score, rest: known.length > 1 ? rest : NaN }];
  });
  const paired = seen.filter(({ rest }) => !Number.isNaN(rest));
  const sorted = paired.map(({ rest }) => rest).toSorted((a, b) => a - b);
  const least = sorted[Math.floor(sorted.length / 2)] ?? Infinity;
  const n = seen.length;
  return {
    n,
    mean: sumOf(seen.map(({ score }) => score)) / (n || NaN),
    right: seen.filter(({ score }) => score >= 1 - 1e-9).length / (n || NaN),
    discrimination: correlationOf(paired),
    top: seen.filter(({ rest }) => rest >= least).map(({ run }) => run),
  };
}

function correlationOf(all: readonly { score: number; rest: number }[]) {
  if (all.length < 3) return NaN;
  const x = fromMean(all.map(({ score }) => score));
  const y = fromMean(all.map(({ rest }) => rest));
  const product = (a: readonly number[], b: readonly number[]) =>
    sumOf(a.map((each, at) => each * (b[at] ?? NaN)));
  const size = Math.sqrt(product(x, x) * product(y, y));
  return size > 1e-12 * all.length
    ? Math.max(-1, Math.min(1, product(x, y) / size))
    : NaN;
}

const sumOf = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0);

function fromMean(values: readonly number[]): number[] {
  const mean = sumOf(values) / values.length;
  return values.map((value) => value - mean);
}
