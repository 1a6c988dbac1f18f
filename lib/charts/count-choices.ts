import type { Benchmark } from "../schema/benchmark.ts";
import {
  facets,
  unknownChoice,
  type BoardFilters,
  type Facet,
} from "../schema/board-filters.ts";
import type { BoardRow } from "../schema/board.ts";
import { choiceOf, filterByFacets } from "./filter-facets.ts";

export interface FacetChoices {
  facet: Facet;
  /** Most frequent first; what is chosen before the rest, unknown last. */
  choices: { value: string; count: number; chosen: boolean }[];
  /** Choices that are too many to list unasked. */
  more: number;
}

/** How many choices of one fact are listed. */
export const listedChoices = 20;

/**
 * The choices of each fact, with the number of rows each would show given all other conditions.
 * Facts that tell no rows apart are left out, unless they are chosen.
 * @param all the fact whose choices are all listed, however many
 */
export function countChoices(
  rows: readonly BoardRow[],
  filters: BoardFilters,
  benchmark: Benchmark,
  all?: Facet,
): FacetChoices[] {
  return facets.flatMap((facet) => {
    const chosen = new Set(filters.choices[facet]);
    const counts = new Map([...chosen].map((value) => [value, 0]));
    for (const row of filterByFacets(rows, filters, benchmark, facet)) {
      const value = choiceOf(row, facet);
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    if (counts.size < 2 && chosen.size === 0) return [];
    const choices = [...counts]
      .map(([value, count]) => ({ value, count, chosen: chosen.has(value) }))
      .toSorted(
        (a, b) =>
          Number(b.chosen) - Number(a.chosen) ||
          Number(a.value === unknownChoice) -
            Number(b.value === unknownChoice) ||
          b.count - a.count ||
          (a.value < b.value ? -1 : 1),
      );
    return facet === all
      ? [{ facet, choices, more: 0 }]
      : [{ facet, ...listed(choices) }];
  });
}

// Unknown stays listed however many others there are.
function listed(choices: FacetChoices["choices"]) {
  const shown = choices.filter(
    ({ value, chosen }, at) =>
      at < listedChoices || chosen || value === unknownChoice,
  );
  return { choices: shown, more: choices.length - shown.length };
}
