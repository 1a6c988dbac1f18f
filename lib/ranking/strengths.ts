/** A rank among `of` models; 1 is the best, equal scores share one. */
export interface Placement {
  rank: number;
  of: number;
}

export interface PartPlacement extends Placement {
  id: string;
}

export interface Strengths {
  /** The largest lead over the overall rank first. */
  strengths: PartPlacement[];
  /** The largest lag behind it first. */
  weaknesses: PartPlacement[];
}

/** Fewer ranked models than this say nothing about strengths. */
export const fewestRanked = 5;

const clearStep = 0.1;
const most = 3;

/**
 * Where a model stands clearly better or worse than it does overall. A rank's place is (rank - 1) / (of - 1), 0 for the
 * first and 1 for the last; a part counts where its place is at least 0.1 away from the overall one. Up to three of
 * either kind, the farthest first, ties by id. Empty without an overall rank or among fewer than five models.
 */
export function strengthsOf(
  overall: Placement | null,
  parts: readonly PartPlacement[],
): Strengths {
  if (overall === null || overall.of < fewestRanked) {
    return { strengths: [], weaknesses: [] };
  }
  const leads = parts
    .filter((part) => part.of >= fewestRanked)
    .map((part) => ({ part, lead: placeOf(overall) - placeOf(part) }));
  return {
    strengths: farthest(leads),
    weaknesses: farthest(
      leads.map(({ part, lead }) => ({ part, lead: -lead })),
    ),
  };
}

/** A value's rank among all values; `values` holds it too. */
export function placeAmong(
  value: number,
  values: readonly number[],
  direction: "higher-is-better" | "lower-is-better" = "higher-is-better",
): Placement {
  const better = values.filter((other) =>
    direction === "higher-is-better" ? other > value : other < value,
  );
  return { rank: better.length + 1, of: values.length };
}

const placeOf = ({ rank, of }: Placement) => (rank - 1) / (of - 1);

const farthest = (leads: readonly { part: PartPlacement; lead: number }[]) =>
  leads
    .filter(({ lead }) => lead >= clearStep - 1e-9)
    .toSorted((a, b) => b.lead - a.lead || (a.part.id < b.part.id ? -1 : 1))
    .slice(0, most)
    .map(({ part }) => part);
