import type { Benchmark } from "../schema/benchmark.ts";

/** Every metric that a dataset is scored or shown by, by name. */
export function metricsOf(benchmarks: readonly Benchmark[]): string[] {
  const datasets = benchmarks.flatMap(({ axes }) =>
    axes.flatMap(({ categories }) =>
      categories.flatMap((category) => category.datasets),
    ),
  );
  const named = datasets.flatMap(({ metric, alsoMetrics }) => [
    metric,
    ...alsoMetrics,
  ]);
  return [...new Set(named)].toSorted();
}
