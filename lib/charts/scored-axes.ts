import type { Axis, AxisId, Benchmark } from "../schema/benchmark.ts";
import type { Localized } from "../schema/text.ts";

/** What a column or a spoke shows: a category, or a dataset where an axis averages nothing. */
export interface AxisPart {
  id: string;
  name: Localized;
  scale: { min: number; max: number };
}

export interface ScoredAxis {
  id: AxisId;
  scale: { min: number; max: number };
  parts: AxisPart[];
}

/**
 * The axes with the categories that enter their averages; those only run and logged are left out.
 * An axis that averages nothing (published figures of unlike tasks) has its datasets instead.
 */
export function scoredAxes(benchmark: Benchmark): ScoredAxis[] {
  return benchmark.axes.map((axis) => ({
    id: axis.id,
    scale: axis.scale,
    parts: partsOf(axis),
  }));
}

/** Whether a benchmark has an overall score: it takes both axes. */
export function hasOverall(benchmark: Benchmark): boolean {
  return benchmark.axes.length > 1;
}

function partsOf(axis: Axis): AxisPart[] {
  const scored = axis.categories.filter(({ datasets }) =>
    datasets.some((dataset) => dataset.scored),
  );
  if (scored.length > 0) {
    return scored.map(({ id, name }) => ({ id, name, scale: axis.scale }));
  }
  return axis.categories.flatMap(({ datasets }) =>
    datasets.map(({ id, name, scale }) => ({ id, name, scale })),
  );
}
