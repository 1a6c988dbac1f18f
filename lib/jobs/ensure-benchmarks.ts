import { listBenchmarks } from "../benchmarks/list-benchmarks.ts";
import { loadHashBank } from "../benchmarks/load-hash-bank.ts";
import { saveBenchmark } from "../db/save-benchmark.ts";

/**
 * Saves the benchmarks of lib/benchmarks, or those with the given ids, and what is known of their questions. Does
 * nothing where they are stored as they are. Throws a sentence where one was changed that has runs.
 */
export async function ensureBenchmarks(ids?: readonly string[]): Promise<void> {
  for (const [position, benchmark] of listBenchmarks().entries()) {
    if (ids && !ids.includes(benchmark.id)) continue;
    const bank = loadHashBank(benchmark);
    const saved = await saveBenchmark(benchmark, bank, position);
    if (!saved.ok) throw new Error(saved.problem);
  }
}
