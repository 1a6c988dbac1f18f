import { formatScore } from "../format/score.ts";
import type { ScoredAxis } from "./scored-axes.ts";
import { seriesSlots } from "./series-slots.ts";

export interface DifferenceBar {
  key: string;
  name: string;
  slot: number;
  /** Length as a share of the scale, 0 to 1; null where it was not measured. */
  part: number | null;
  text: string | null;
}

export interface CategoryDifference {
  id: string;
  axis: ScoredAxis["id"];
  /** From the lowest to the highest, as a share of the scale; and in the scale's own unit for reading. */
  spread: number;
  spreadText: string;
  bars: DifferenceBar[];
}

interface CompareRow {
  key: string;
  name: string;
  parts: Record<string, number | null>;
}

/**
 * The categories in which the models differ, largest difference first (as a share of each category's scale; ties in
 * the benchmark's order). Categories that fewer than two of the models have are left out.
 */
export function prepareDifferences(
  axes: readonly ScoredAxis[],
  rows: readonly CompareRow[],
): CategoryDifference[] {
  const slots = seriesSlots(rows.map(({ key }) => key));
  const all = axes.flatMap((axis) =>
    axis.parts.flatMap(({ id, scale }): CategoryDifference[] => {
      const values = rows.map(({ parts }) => parts[id] ?? null);
      const measured = values.filter((value) => value !== null);
      if (measured.length < 2) return [];
      const spread = Math.max(...measured) - Math.min(...measured);
      return [
        {
          id,
          axis: axis.id,
          spread: spread / (scale.max - scale.min),
          spreadText: formatScore(spread, scale) ?? "",
          bars: rows.map(({ key, name }, at) => {
            const value = values[at] ?? null;
            return {
              key,
              name,
              slot: slots.get(key) ?? 0,
              part: value === null ? null : share(value, scale),
              text: formatScore(value, scale),
            };
          }),
        },
      ];
    }),
  );
  return all.toSorted((a, b) => b.spread - a.spread);
}

/** Where a score stands on its scale: 0 at the lowest, 1 at the highest. */
export function share(
  value: number,
  { min, max }: { min: number; max: number },
): number {
  return Math.max(0, Math.min(1, (value - min) / (max - min)));
}
