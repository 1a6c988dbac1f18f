import type { StoredScore } from "../schema/model-page.ts";

/** Harnesses print four decimals; a claim within half of the last one is the same number. */
export const claimTolerance = 0.00005;

export interface Claim {
  value: number;
  /** Claimed minus recomputed; null where they agree, or nothing was recomputed. */
  differsBy: number | null;
}

/** What a file claims of a score, against the score as it was recomputed; null where it claims nothing. */
export function claimOf(
  score: Pick<StoredScore, "value" | "claimed"> | undefined,
): Claim | null {
  if (score === undefined || score.claimed === null) return null;
  const { value, claimed } = score;
  const by = value === null ? 0 : claimed - value;
  const agrees = Math.abs(by) <= claimTolerance + 1e-9;
  return { value: claimed, differsBy: agrees ? null : by };
}
