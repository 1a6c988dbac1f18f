import type { BoardRow } from "../schema/board.ts";
import { share } from "./prepare-differences.ts";
import type { AxisPart, ScoredAxis } from "./scored-axes.ts";

/** Number of shades, from the lowest fifth of the scale to the highest. */
export const heatSteps = 5;

export interface HeatColumn extends AxisPart {
  axis: ScoredAxis["id"];
  /** Mean over the models that have it, as a share of the scale. */
  mean: number;
}

export interface HeatMap {
  /** By axis, and within it from the hardest category to the easiest. */
  columns: HeatColumn[];
  rows: {
    key: string;
    name: string;
    /** Percent of the scale and its shade; null where it was not measured. */
    cells: ([percent: number, step: number] | null)[];
  }[];
  /** Rows in view, of which the first are shown. */
  total: number;
}

/**
 * All models by category, each score as a percentage of its scale: the same percentage has the same shade in every
 * column, so that hard categories are seen as such. Categories without any score are left out.
 */
export function prepareHeatMap(
  axes: readonly ScoredAxis[],
  rows: readonly BoardRow[],
  most: number,
): HeatMap {
  const columns = axes.flatMap((axis) =>
    axis.parts
      .flatMap((part): HeatColumn[] => {
        const found = rows.flatMap(({ parts }) => parts[part.id] ?? []);
        if (found.length === 0) return [];
        const sum = found.reduce(
          (all, value) => all + share(value, part.scale),
          0,
        );
        return [{ ...part, axis: axis.id, mean: sum / found.length }];
      })
      .toSorted((a, b) => a.mean - b.mean),
  );
  return {
    columns,
    rows: rows.slice(0, most).map(({ key, displayName, parts }) => ({
      key,
      name: displayName,
      cells: columns.map(({ id, scale }) => {
        const value = parts[id] ?? null;
        return value === null ? null : cell(share(value, scale));
      }),
    })),
    total: rows.length,
  };
}

// The shade is that of the percentage as it is read: equal numbers look equal.
function cell(part: number): [percent: number, step: number] {
  const percent = Math.round(part * 100);
  const step = Math.floor((percent * heatSteps) / 100);
  return [percent, Math.min(heatSteps - 1, step)];
}
