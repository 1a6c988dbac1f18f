import type pg from "pg";
import { pool } from "./pool.ts";

/** The run that holds this very content already (see `contentHash`), or null. */
export async function findSameRun(
  benchmarkId: string,
  contentHash: string,
  client: pg.ClientBase | pg.Pool = pool(),
): Promise<string | null> {
  const { rows } = await client.query<{ id: string }>({
    name: "find-same-run",
    text: "select id from runs where benchmark_id = $1 and content_hash = $2",
    values: [benchmarkId, contentHash],
  });
  return rows[0]?.id ?? null;
}
