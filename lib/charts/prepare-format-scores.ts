import type { Benchmark } from "../schema/benchmark.ts";
import type { StoredScore } from "../schema/model-page.ts";
import { prepareRunScores, type RunScoreRow } from "./prepare-run-scores.ts";

/** A score as the benchmark reads the answers, and as it would be if format did not count. */
export interface FormatScoreRow extends Pick<
  RunScoreRow,
  "level" | "id" | "name" | "scale"
> {
  strict: number;
  lenient: number;
  /** Lenient minus strict: what format alone costs. */
  gap: number;
}

/** Overall, axes and parts in the benchmark's order, as far as answers below were read both ways. */
export function prepareFormatScores(
  benchmark: Benchmark,
  scores: readonly (StoredScore & { lenient: number | null })[],
): FormatScoreRow[] {
  const read = new Map(
    scores.map(({ level, key, lenient }) => [`${level} ${key}`, lenient]),
  );
  return prepareRunScores(benchmark, scores).flatMap(
    ({ level, place, id, name, scale, value: strict }) => {
      const lenient = read.get(place) ?? null;
      if (strict === null || lenient === null) return [];
      const gap = lenient - strict;
      // Means of the same numbers in another order differ in their last digits.
      const cost = Math.abs(gap) < 1e-9 ? 0 : gap;
      return [{ level, id, name, scale, strict, lenient, gap: cost }];
    },
  );
}
