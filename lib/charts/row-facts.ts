import { billions } from "../format/size.ts";
import type { BoardRow } from "../schema/board.ts";
import type { FactColumn } from "../schema/board-columns.ts";
import { evidenceLevels } from "../schema/evidence.ts";

/** Facts that a row holds as they are; its coverage depends on the benchmark. */
type RowFact = Exclude<FactColumn, "coverage">;

/** What a fact sorts by; null where it is not known. */
export function factValue(
  row: BoardRow,
  fact: RowFact,
): string | number | null {
  switch (fact) {
    case "size":
      return row.totalParametersB;
    case "active":
      return row.activeParametersB;
    case "evidence":
      return evidenceLevels.indexOf(row.evidence);
    case "base":
      return row.baseModel;
    case "date":
      return row.releaseDate;
    default:
      return row[fact];
  }
}

/** A fact as its cell has it, in no language: words for `open`, `JP` and the like are the page's matter. */
export function factText(
  row: BoardRow,
  fact: Exclude<RowFact, "size">,
): string | null {
  if (fact === "evidence") return row.evidence;
  const value = factValue(row, fact);
  if (value === null) return null;
  return fact === "active" ? billions(Number(value)) : String(value);
}
