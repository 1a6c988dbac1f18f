import {
  comparability,
  type Aspect,
  type Incomparable,
} from "../ranking/comparability.ts";
import type { Benchmark } from "../schema/benchmark.ts";
import type { BoardRow } from "../schema/board.ts";
import type { ComparabilityKeys } from "../schema/model-page.ts";

/** Evidence is a column of its own. */
export type DifferingAspect = Exclude<Aspect, "evidence">;

/** A condition in which the models in view do not agree, or of which nobody can tell. */
export interface BoardDifference {
  aspect: DifferingAspect;
  kind: Incomparable["kind"];
  /** What how many have, the most frequent first, unknown (null) last. */
  groups: { value: string | null; count: number }[];
}

export interface BoardDifferences {
  differences: BoardDifference[];
  /** By row: the conditions in which it is known to differ from what most have. */
  odd: ReadonlyMap<string, DifferingAspect[]>;
}

/**
 * In what the ranked models in view were measured differently, and which of them are not like most. Runs without an
 * overall score stand in no rank, and answered other questions because they answered fewer.
 */
export function boardDifferences(
  benchmark: Benchmark,
  rows: readonly BoardRow[],
  keys: ReadonlyMap<string, ComparabilityKeys>,
): BoardDifferences {
  const odd = new Map<string, DifferingAspect[]>();
  // Of published figures no file says how they were measured.
  if (benchmark.rules.kind === "published") return { differences: [], odd };
  const runs = rows.flatMap(({ kind, key, runId, overall }) => {
    const isRanked = kind === "llm" && overall !== null;
    const found = isRanked ? keys.get(runId) : undefined;
    return found ? [{ key, ...found }] : [];
  });
  const found = comparability(benchmark, runs);
  const differences = found.flatMap(({ aspect, kind, groups }) => {
    if (aspect === "evidence") return [];
    const ordered = groups.toSorted(
      (a, b) =>
        Number(a.value === null) - Number(b.value === null) ||
        b.keys.length - a.keys.length ||
        // The same whatever the order of the rows.
        ((a.value ?? "") < (b.value ?? "") ? -1 : 1),
    );
    for (const group of ordered.slice(1)) {
      if (group.value === null) continue;
      for (const key of group.keys)
        odd.set(key, [...(odd.get(key) ?? []), aspect]);
    }
    return [
      {
        aspect,
        kind,
        groups: ordered.map(({ value, keys: members }) => ({
          value,
          count: members.length,
        })),
      },
    ];
  });
  return { differences, odd };
}
