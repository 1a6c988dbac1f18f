import type { BoardRow } from "../schema/board.ts";

/**
 * Ranks by overall score, best first; equal scores share a rank and the next one is skipped (1, 1, 3).
 * Runs without an overall score and baselines have no rank.
 */
export function rankRows(rows: readonly BoardRow[]): Map<string, number> {
  const ranked = rows
    .filter((row) => row.kind === "llm" && row.overall !== null)
    .toSorted((a, b) => (b.overall ?? 0) - (a.overall ?? 0));
  const ranks = new Map<string, number>();
  let previous: { score: number | null; rank: number } | undefined;
  for (const [index, row] of ranked.entries()) {
    const rank =
      previous?.score === row.overall ? (previous?.rank ?? 1) : index + 1;
    ranks.set(row.key, rank);
    previous = { score: row.overall, rank };
  }
  return ranks;
}
