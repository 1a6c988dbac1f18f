import type { Board, BoardRow } from "../schema/board.ts";
import { rankRows } from "./rank-rows.ts";

/** Where the best of some models stands on a board. */
export interface BestRank {
  rank: number;
  /** Runs that have a rank. */
  of: number;
  row: BoardRow;
}

/** The best rank of each model on a board, by slug; models without a rank are left out. */
export function bestRanks(board: Board): Map<string, BestRank> {
  const ranks = rankRows(board.rows);
  const best = new Map<string, BestRank>();
  for (const row of board.rows) {
    const rank = ranks.get(row.key);
    if (rank === undefined) continue;
    const known = best.get(row.slug);
    if (known === undefined || rank < known.rank)
      best.set(row.slug, { rank, of: ranks.size, row });
  }
  return best;
}

/** The best of several models' ranks; null where none of them has one. */
export function bestOf(
  ranks: ReadonlyMap<string, BestRank>,
  slugs: readonly string[],
): BestRank | null {
  const found = slugs.flatMap((slug) => ranks.get(slug) ?? []);
  return found.toSorted((a, b) => a.rank - b.rank)[0] ?? null;
}
