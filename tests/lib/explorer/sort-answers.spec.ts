import { expect, test } from "@playwright/test";
import { sortRows, sortValues } from "#lib/explorer/sort-answers.ts";
import { madeTable } from "./made-table.ts";

const none = { stats: null, spans: [1] };

test("rows without a value come last, either way; equals keep the table's order", () => {
  const values = Float64Array.of(0.5, NaN, 0.1, 0.5, NaN, 0);
  const rows = [0, 1, 2, 3, 4, 5];
  expect(sortRows(rows, values, "asc")).toEqual([5, 2, 0, 3, 1, 4]);
  expect(sortRows(rows, values, "desc")).toEqual([0, 3, 2, 5, 1, 4]);
  expect(sortRows(rows, null, "asc")).toEqual(rows);
  expect(sortRows(rows, null, "desc")).toEqual(rows.toReversed());
});

test("disagreement is the spread of the scores, then the number of different answers", () => {
  const table = madeTable(
    [1, 1, 0.5, { score: 0, key: 1 }, { score: 0, key: 1 }, 1],
    [1, 0, 0.9, { score: 0, key: 1 }, { score: 0, key: 2 }, null],
  );
  const values = sortValues(table, "disagreement", none);
  expect(sortRows([0, 1, 2, 3, 4, 5], values, "desc")).toEqual([
    1, 2, 4, 3, 0, 5,
  ]);
  // Alone, a run disagrees with nobody.
  expect(values?.[5]).toBeNaN();
});

test("a step of a rating weighs as much as the same part of a score", () => {
  const of = (scores: number[], span: number) =>
    sortValues(madeTable(...scores.map((score) => [score])), "disagreement", {
      stats: null,
      spans: [span],
    })?.[0];
  expect(of([1, 10], 9)).toBeCloseTo(of([0, 1], 1) ?? NaN, 12);
});

test("length is that of the longest answer; difficulty is the share right, then the mean", () => {
  const table = madeTable([{ length: 5 }, { length: 0 }], [{ length: 9 }, {}]);
  expect([...(sortValues(table, "length", none) ?? [])]).toEqual([9, 0]);
  const stats = {
    right: Float64Array.of(0.25, 0.25, 0.5, NaN),
    mean: Float64Array.of(0.6, 0.5, 0.1, NaN),
    discrimination: Float64Array.of(-0.5, 0.5),
  };
  const difficulty = sortValues(table, "difficulty", { ...none, stats });
  expect(sortRows([0, 1, 2, 3], difficulty, "asc")).toEqual([1, 0, 2, 3]);
  expect(sortRows([0, 1, 2, 3], difficulty, "desc")).toEqual([2, 0, 1, 3]);
  expect(sortValues(table, "discrimination", { ...none, stats })).toBe(
    stats.discrimination,
  );
  expect(sortValues(table, "position", none)).toBeNull();
});
