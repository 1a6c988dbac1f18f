import { listBenchmarks } from "../benchmarks/list-benchmarks.ts";
import type { Benchmark } from "../schema/benchmark.ts";
import { UsageError } from "./output.ts";

/** The benchmark meant on the command line. Throws one sentence that names those there are. */
export function knownBenchmark(id: string): Benchmark {
  const all = listBenchmarks();
  const found = all.find((benchmark) => benchmark.id === id);
  if (found) return found;
  const ids = all.map((benchmark) => benchmark.id).join(", ");
  throw new UsageError(`There is no benchmark "${id}". There are: ${ids}.`);
}
