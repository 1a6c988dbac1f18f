import { evidenceLevels } from "../schema/evidence.ts";
import type { BoardRow } from "../schema/board.ts";

/** Rows by one column; missing values come last in either direction, ties by name. */
export function sortRows(
  rows: readonly BoardRow[],
  sort: string,
  dir: "asc" | "desc",
): BoardRow[] {
  return sortNamed(nameOrder(rows), sort, dir);
}

/** The same for rows that are in the order of their names already: what is sorted often is put so once. */
export function sortNamed(
  rows: readonly BoardRow[],
  sort: string,
  dir: "asc" | "desc",
): BoardRow[] {
  if (sort === "model") return dir === "asc" ? [...rows] : rows.toReversed();
  const known: { row: BoardRow; value: string | number }[] = [];
  const missing: BoardRow[] = [];
  for (const row of rows) {
    const value = sortValue(row, sort);
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

/** What a column sorts by; null where the row has no such value. */
export function sortValue(row: BoardRow, sort: string): string | number | null {
  switch (sort) {
    case "overall":
      return row.overall;
    case "model":
      return row.displayName.toLowerCase();
    case "size":
      return row.totalParametersB;
    case "evidence":
      return evidenceLevels.indexOf(row.evidence);
    case "coverage":
      return Object.values(row.parts).filter((v) => v !== null).length;
    default:
      return row.axes[sort] ?? row.parts[sort] ?? null;
  }
}

const compare = (a: string | number, b: string | number) =>
  typeof a === "number" && typeof b === "number"
    ? a - b
    : collator.compare(`${a}`, `${b}`);

const byName = (a: BoardRow, b: BoardRow) =>
  collator.compare(a.displayName, b.displayName) ||
  (a.key < b.key ? -1 : Number(a.key > b.key));

const collator = new Intl.Collator("ja", { numeric: true });
