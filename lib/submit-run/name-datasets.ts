import type { Benchmark } from "../schema/benchmark.ts";

/** The benchmark as somebody reads files by it who calls its datasets by other names: name in the files, id here. */
export function nameDatasets(
  benchmark: Benchmark,
  names: Readonly<Record<string, string>>,
): Benchmark {
  const given = Object.entries(names);
  if (given.length === 0) return benchmark;
  const aliasesOf = (id: string) =>
    given.filter(([, meant]) => meant === id).map(([name]) => name);
  return {
    ...benchmark,
    axes: benchmark.axes.map((axis) => ({
      ...axis,
      categories: axis.categories.map((category) => ({
        ...category,
        datasets: category.datasets.map((dataset) => ({
          ...dataset,
          aliases: [...dataset.aliases, ...aliasesOf(dataset.id)],
        })),
      })),
    })),
  };
}
