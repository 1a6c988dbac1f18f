import type { Benchmark } from "../schema/benchmark.ts";
import type { BoardFilters, Facet } from "../schema/board-filters.ts";
import { facets, unknownChoice } from "../schema/board-filters.ts";
import type { BoardRow } from "../schema/board.ts";
import { scoredAxes } from "./scored-axes.ts";

/** The rows that meet every condition; a row whose size or date is unknown is in no range of it. */
export function filterByFacets(
  rows: readonly BoardRow[],
  filters: BoardFilters,
  benchmark: Benchmark,
  except?: Facet,
): BoardRow[] {
  const parts = scoredAxes(benchmark).flatMap((axis) => axis.parts);
  const chosen = facets
    .filter((facet) => facet !== except)
    .flatMap((facet) => {
      const values = filters.choices[facet];
      return values ? [{ facet, values: new Set(values) }] : [];
    });
  return rows.filter(
    (row) =>
      within(row.totalParametersB, filters.min, filters.max) &&
      within(row.releaseDate, filters.from, filters.to) &&
      (!filters.complete ||
        parts.every(({ id }) => (row.parts[id] ?? null) !== null)) &&
      (filters.baselines === "show" || row.kind === "llm") &&
      chosen.every(({ facet, values }) => values.has(choiceOf(row, facet))),
  );
}

/** What a row is filed under. */
export function choiceOf(row: BoardRow, facet: Facet): string {
  const value = {
    weights: row.weights,
    tuning: row.tuning,
    country: row.country,
    organisation: row.organisation,
    base: row.baseModel,
    licence: row.licence,
    evidence: row.evidence,
    shots: row.shots,
    judge: row.judge,
  }[facet];
  return value === null ? unknownChoice : String(value);
}

function within<T extends number | string>(
  value: T | null,
  low: T | undefined,
  high: T | undefined,
): boolean {
  if (low === undefined && high === undefined) return true;
  if (value === null) return false;
  return (
    (low === undefined || value >= low) && (high === undefined || value <= high)
  );
}
