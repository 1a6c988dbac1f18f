import type { BoardRow } from "../schema/board.ts";
import { rankRows } from "./rank-rows.ts";

/** Where a run would stand on the board, with those around it. */
export interface ShadowRank {
  rank: number;
  /** Ranked runs, this one among them. */
  of: number;
  overall: number;
  /** The run and those next to it, best first. */
  around: { row: BoardRow; rank: number; isThis: boolean }[];
}

/**
 * Ranks a board's rows with one that only its owner sees among them, exactly as the board itself is ranked. Null where
 * the run has no overall score, is a baseline, or is not among the rows.
 * @param replaces the run that would make room for it
 * @param neighbours how many on either side
 */
export function shadowRank(
  rows: readonly BoardRow[],
  runId: string,
  replaces: string | null = null,
  neighbours = 3,
): ShadowRank | null {
  const shown = rows.filter((row) => row.runId !== replaces);
  const ranks = rankRows(shown);
  const ranked = shown
    .flatMap((row) => {
      const rank = ranks.get(row.key);
      return rank === undefined
        ? []
        : [{ row, rank, isThis: row.runId === runId }];
    })
    .toSorted((a, b) => a.rank - b.rank || Number(b.isThis) - Number(a.isThis));
  const at = ranked.findIndex(({ isThis }) => isThis);
  const own = ranked[at];
  if (!own || own.row.overall === null) return null;
  return {
    rank: own.rank,
    of: ranked.length,
    overall: own.row.overall,
    around: ranked.slice(Math.max(0, at - neighbours), at + neighbours + 1),
  };
}
