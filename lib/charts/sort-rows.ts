import { evidenceLevels } from "../schema/evidence.ts";
import type { BoardRow } from "../schema/board.ts";

/** Rows by one column; missing values come last in either direction, ties by name. */
export function sortRows(
  rows: readonly BoardRow[],
  sort: string,
  dir: "asc" | "desc",
): BoardRow[] {
  const sign = dir === "asc" ? 1 : -1;
  return rows.toSorted((a, b) => {
    const left = sortValue(a, sort);
    const right = sortValue(b, sort);
    if (left === null || right === null) {
      return Number(left === null) - Number(right === null) || byName(a, b);
    }
    return sign * compare(left, right) || byName(a, b);
  });
}

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
