import { z } from "zod";
import type { AnswerTable } from "./answer-table.ts";

/** A place between rows, by the row beside it: stays where it is when rows come and go. */
export interface RowCursor {
  direction: "after" | "before";
  /** The row's dataset by its id, its question and turn. */
  dataset: string;
  question: number;
  turn: number;
}

export interface RowPage {
  rows: number[];
  /** 1-based; 0 where there are no rows. */
  from: number;
  next: RowCursor | null;
  previous: RowCursor | null;
}

/** The page that begins after a row, or ends before it; the first one where the row is not in the table any more. */
export function pageOfRows(
  sorted: readonly number[],
  table: AnswerTable,
  datasets: readonly string[],
  {
    cursor,
    size,
    compare,
  }: {
    cursor: RowCursor | null;
    size: number;
    /** The order of `sorted`. */
    compare: (a: number, b: number) => number;
  },
): RowPage {
  const anchor = cursor ? rowOf(table, datasets, cursor) : -1;
  let start = 0;
  if (cursor && anchor >= 0) {
    const at = lowerBound(sorted, (row) => compare(row, anchor) < 0);
    if (cursor.direction === "before") start = Math.max(0, at - size);
    else start = sorted[at] === anchor ? at + 1 : at;
  }
  const rows = sorted.slice(start, start + size);
  const cursorAt = (
    direction: RowCursor["direction"],
    row = -1,
  ): RowCursor => ({
    direction,
    dataset: datasets[table.dataset[row] ?? 0] ?? "",
    question: table.question[row] ?? 0,
    turn: table.turn[row] ?? 1,
  });
  const hasNext = start + rows.length < sorted.length && rows.length > 0;
  return {
    rows,
    from: rows.length > 0 ? start + 1 : 0,
    next: hasNext ? cursorAt("after", rows.at(-1)) : null,
    previous: start > 0 && rows.length > 0 ? cursorAt("before", rows[0]) : null,
  };
}

export function writeCursor(cursor: RowCursor | null): string | null {
  if (!cursor) return null;
  const { direction, dataset, question, turn } = cursor;
  const sign = direction === "after" ? "a" : "b";
  return `${sign}${question.toString(36)}.${turn}.${dataset}`;
}

/** Null where the text is no cursor. */
export function readCursor(text: string | null | undefined): RowCursor | null {
  const found = CURSOR.exec(text ?? "");
  const read = cursorSchema.safeParse({
    direction: found?.[1] === "b" ? "before" : "after",
    question: parseInt(found?.[2] ?? "", 36),
    turn: Number(found?.[3]),
    dataset: found?.[4],
  });
  return read.data ?? null;
}

const CURSOR = /^([ab])([0-9a-z]{1,7})\.(\d{1,3})\.([A-Za-z0-9._-]{1,100})$/;

const cursorSchema = z.object({
  direction: z.enum(["after", "before"]),
  question: z.int32(),
  turn: z.int().max(255),
  dataset: z.string(),
});

function rowOf(
  table: AnswerTable,
  datasets: readonly string[],
  { dataset, question, turn }: RowCursor,
): number {
  const index = datasets.indexOf(dataset);
  for (let row = 0; row < table.count; row++)
    if (
      table.question[row] === question &&
      table.turn[row] === turn &&
      table.dataset[row] === index
    )
      return row;
  return -1;
}

/** The first place where the test does not hold; it holds for a beginning of the list. */
function lowerBound(
  rows: readonly number[],
  isBefore: (row: number) => boolean,
): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(rows[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}
