import type { Axis, AxisId, Benchmark, Category } from "../schema/benchmark.ts";

export interface ScoredAxis {
  id: AxisId;
  scale: { min: number; max: number };
  categories: Category[];
}

/** The axes with the categories that enter their averages; those only run and logged are left out. */
export function scoredAxes(benchmark: Benchmark): ScoredAxis[] {
  return benchmark.axes.map((axis) => ({
    id: axis.id,
    scale: axis.scale,
    categories: axis.categories.filter(isScored),
  }));
}

/** Whether a benchmark has an overall score: it takes both axes. */
export function hasOverall(benchmark: Benchmark): boolean {
  return benchmark.axes.length > 1;
}

/** The axis's number is a mean over categories; a category counts if any of its datasets does. */
const isScored = (category: Axis["categories"][number]) =>
  category.datasets.some((dataset) => dataset.scored);
