import { factColumns, type FactColumn } from "../schema/board-columns.ts";
import { axisIds, type Benchmark } from "../schema/benchmark.ts";
import type { BoardRow } from "../schema/board.ts";
import { gapOf } from "./format-columns.ts";
import { listColumns } from "./list-columns.ts";
import { factValue } from "./row-facts.ts";
import { scoredAxes } from "./scored-axes.ts";

/** Rows by one column; missing values come last in either direction, ties by name. */
export function sortRows(
  rows: readonly BoardRow[],
  sort: string,
  dir: "asc" | "desc",
  benchmark: Benchmark,
): BoardRow[] {
  return sortNamed(nameOrder(rows), sort, dir, benchmark);
}

/** The same for rows that are in the order of their names already: what is sorted often is put so once. */
export function sortNamed(
  rows: readonly BoardRow[],
  sort: string,
  dir: "asc" | "desc",
  benchmark: Benchmark,
): BoardRow[] {
  if (sort === "model") return dir === "asc" ? [...rows] : rows.toReversed();
  const valueOf = sortValue(sort, benchmark);
  const known: { row: BoardRow; value: string | number }[] = [];
  const missing: BoardRow[] = [];
  for (const row of rows) {
    const value = valueOf(row);
    if (value === null) missing.push(row);
    else known.push({ row, value });
  }
  const sign = dir === "asc" ? 1 : -1;
  known.sort((a, b) => sign * compare(a.value, b.value));
  return [...known.map(({ row }) => row), ...missing];
}

/** Rows by name. Comparing names costs more than all else, so the order of a list is found once. */
export function nameOrder(rows: readonly BoardRow[]): readonly BoardRow[] {
  const kept = nameOrders.get(rows) ?? rows.toSorted(byName);
  nameOrders.set(rows, kept);
  return kept;
}

const nameOrders = new WeakMap<readonly BoardRow[], readonly BoardRow[]>();

/** The column that a view is sorted by: the one asked for, or overall where the benchmark has no such column. */
export function sortColumn(sort: string, benchmark: Benchmark): string {
  const known =
    sort === "model" || listColumns(benchmark).some(({ key }) => key === sort);
  return known ? sort : "overall";
}

/** What a column other than the names sorts by; null where the row has no such value. */
export function sortValue(
  sort: string,
  benchmark: Benchmark,
): (row: BoardRow) => string | number | null {
  if (sort === "overall") return (row) => row.overall;
  if (sort === "coverage") return coverageIn(benchmark);
  if (isFact(sort)) return (row) => factValue(row, sort);
  if (sort === "gap" || sort.startsWith("gap:")) return gapValue(sort);
  if (sort === "lenient-rank") return lenientRankValue;
  return (row) => row.axes[sort] ?? row.parts[sort] ?? null;
}

const gapValue = (sort: string) => {
  const axis = axisIds.find((id) => sort === `gap:${id}`) ?? null;
  return (row: BoardRow) => gapOf(row, axis);
};

// The highest score is the first rank.
const lenientRankValue = ({ lenientOverall }: BoardRow) =>
  lenientOverall === null ? null : -lenientOverall;

/** Counts a row's results in the categories that enter the averages. */
export function coverageIn(benchmark: Benchmark): (row: BoardRow) => number {
  const parts = scoredAxes(benchmark).flatMap((axis) => axis.parts);
  return (row) =>
    parts.filter(({ id }) => (row.parts[id] ?? null) !== null).length;
}

const isFact = (key: string): key is Exclude<FactColumn, "coverage"> =>
  key !== "coverage" && factColumns.some((fact) => fact === key);

const compare = (a: string | number, b: string | number) =>
  typeof a === "number" && typeof b === "number"
    ? a - b
    : collator.compare(`${a}`, `${b}`);

const byName = (a: BoardRow, b: BoardRow) =>
  collator.compare(a.displayName, b.displayName) ||
  (a.key < b.key ? -1 : Number(a.key > b.key));

const collator = new Intl.Collator("ja", { numeric: true });
