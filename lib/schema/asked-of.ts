import type { Benchmark, Dataset } from "./benchmark.ts";

/** How many answers a benchmark asks for in one of its datasets: question and turn; of published figures one each. */
export function askedOf({ judge }: Benchmark, dataset: Dataset): number {
  const { questions, turns } = dataset;
  // A judge that rates first turns alone asks for no second.
  return (questions ?? 1) * (turns === 1 ? 1 : (judge?.turns.length ?? turns));
}
