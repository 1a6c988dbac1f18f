/** A part in which a run is far above what its model's family reaches. */
export interface FamilyOutlier {
  part: string;
  value: number;
  /** The best that a relative has there. */
  best: number;
  /** How far above that, in standard deviations of the board's runs. */
  excess: number;
}

interface Scored {
  parts: Readonly<Record<string, number | null>>;
}

/** Fewest runs of a board whose spread says anything. */
export const fewestForSpread = 8;
/** Standard deviations above the best relative from which a part is remarkable. */
export const excessLimit = 1.5;

/**
 * Parts in which a run is at least 1.5 standard deviations of the board above the best of its family (its base model,
 * siblings, earlier runs): the most remarkable first. Empty without relatives there, and where fewer than 8 runs of the
 * board have the part or all have the same. Higher is taken to be better.
 */
export function familyOutliers(
  run: Scored,
  family: readonly Scored[],
  board: readonly Scored[],
): FamilyOutlier[] {
  return Object.entries(run.parts)
    .flatMap(([part, value]): FamilyOutlier[] => {
      if (value === null) return [];
      const relatives = valuesOf(family, part);
      const spread = deviation(valuesOf(board, part));
      if (relatives.length === 0 || spread === null) return [];
      const best = Math.max(...relatives);
      const excess = (value - best) / spread;
      return excess >= excessLimit ? [{ part, value, best, excess }] : [];
    })
    .toSorted((a, b) => b.excess - a.excess || (a.part < b.part ? -1 : 1));
}

const valuesOf = (rows: readonly Scored[], part: string) =>
  rows.flatMap(({ parts }) => parts[part] ?? []);

/** The sample's standard deviation; null where it says nothing. */
function deviation(values: readonly number[]): number | null {
  if (values.length < fewestForSpread) return null;
  const mean = values.reduce((sum, each) => sum + each, 0) / values.length;
  const squares = values.reduce((sum, each) => sum + (each - mean) ** 2, 0);
  const spread = Math.sqrt(squares / (values.length - 1));
  return spread > 1e-9 ? spread : null;
}
