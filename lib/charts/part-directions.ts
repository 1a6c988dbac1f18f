import type { Benchmark, Dataset } from "../schema/benchmark.ts";

/** Which way each dataset's scores get better, by its id. Categories and axes are always higher for the better. */
export function directionsOf(
  benchmark: Benchmark,
): Map<string, Dataset["direction"]> {
  return new Map(
    benchmark.axes.flatMap((axis) =>
      axis.categories.flatMap((category) =>
        category.datasets.map(({ id, direction }) => [id, direction] as const),
      ),
    ),
  );
}
