import { expect, test } from "@playwright/test";
import {
  pageOfRows,
  readCursor,
  writeCursor,
  type RowCursor,
} from "#lib/explorer/page-of-rows.ts";
import { compareRows, sortRows } from "#lib/explorer/sort-answers.ts";
import { madeTable } from "./made-table.ts";

const scores = [0.5, 1, 0, 0.25, 1, 0.75, 0.5];
const table = madeTable(scores);
const values = Float64Array.from(scores);
const all = scores.map((_, row) => row);
const compare = (a: number, b: number) => compareRows(values, 1, a, b);
const page = (cursor: RowCursor | null, size: number, rows = all) =>
  pageOfRows(sortRows(rows, values, "asc"), table, ["facts"], {
    cursor,
    size,
    compare,
  });

test("walking by next shows every row once, and by previous the same way back", () => {
  for (const size of [1, 2, 3, 7, 50]) {
    const pages = [page(null, size)];
    while (pages.at(-1)?.next)
      pages.push(page(pages.at(-1)?.next ?? null, size));
    expect(pages.flatMap(({ rows }) => rows)).toEqual([2, 3, 0, 6, 5, 1, 4]);
    expect(pages.map(({ from }) => from)).toEqual(
      pages.map((_, at) => at * size + 1),
    );
    for (let at = pages.length - 1; at > 0; at--)
      expect(page(pages[at]?.previous ?? null, size).rows).toEqual(
        pages[at - 1]?.rows,
      );
    expect(pages[0]?.previous).toBeNull();
  }
});

test("a cursor holds its place when rows before it go, or its own does", () => {
  const { next } = page(null, 3);
  expect(next?.question).toBe(10);
  expect(page(next, 2, [1, 3, 4, 5, 6]).rows).toEqual([6, 5]);
  expect(page(next, 2, [0, 1, 3, 4, 5, 6]).rows).toEqual([6, 5]);
});

test("a cursor to a question that is not there begins anew", () => {
  const gone = {
    direction: "after",
    dataset: "facts",
    question: 99,
    turn: 1,
  } as const;
  expect(page(gone, 2).rows).toEqual([2, 3]);
  expect(page({ ...gone, question: 10, dataset: "other" }, 2).rows).toEqual([
    2, 3,
  ]);
});

test("no rows: no page before or after", () => {
  expect(page(null, 5, [])).toEqual({
    rows: [],
    from: 0,
    next: null,
    previous: null,
  });
});

test("a cursor is written and read; anything else is none", () => {
  const cursor = {
    direction: "before",
    dataset: "jsem_1.0",
    question: 2_147_483_647,
    turn: 2,
  } as const;
  expect(readCursor(writeCursor(cursor))).toEqual(cursor);
  expect(writeCursor(null)).toBeNull();
  for (const text of [
    null,
    undefined,
    "",
    "a",
    "a1.1",
    "c1.1.x",
    "a1.999.x",
    "azzzzzzz.1.x",
    "a1.1.x y",
    "a1.1.\0",
  ])
    expect(readCursor(text)).toBeNull();
});
