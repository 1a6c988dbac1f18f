import { benchmarkSchema } from "../schema/benchmark.ts";
import type { Benchmark } from "../schema/benchmark.ts";
import { pool } from "./pool.ts";

/** A benchmark's definition as it is stored, or null where it was never saved. */
export async function getBenchmark(id: string): Promise<Benchmark | null> {
  const { rows } = await pool().query<{ definition: unknown }>({
    name: "get-benchmark",
    text: "select definition from benchmarks where id = $1",
    values: [id],
  });
  return rows[0] ? benchmarkSchema.parse(rows[0].definition) : null;
}
