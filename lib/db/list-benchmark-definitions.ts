import { benchmarkSchema } from "../schema/benchmark.ts";
import type { Benchmark } from "../schema/benchmark.ts";
import { pool } from "./pool.ts";

/** Every stored benchmark, in the order of the switch. */
export async function listBenchmarkDefinitions(): Promise<Benchmark[]> {
  const { rows } = await pool().query<{ definition: unknown }>(
    "select definition from benchmarks order by position, id",
  );
  return rows.map(({ definition }) => benchmarkSchema.parse(definition));
}
