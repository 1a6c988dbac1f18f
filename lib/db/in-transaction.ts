import type pg from "pg";
import { pool } from "./pool.ts";

/**
 * Runs some work in one transaction on a connection of its own. Rolls back where it throws, which is rethrown, or
 * returns `{ ok: false }`; commits otherwise. A connection that failed is thrown away, never returned to the pool.
 */
export async function inTransaction<T extends { ok: boolean }>(
  work: (client: pg.PoolClient) => Promise<T>,
): Promise<T> {
  const client = await pool().connect();
  let lost: Error | undefined;
  const onError = (error: Error) => {
    lost = error;
  };
  client.on("error", onError);
  try {
    await client.query("begin");
    const result = await work(client);
    await client.query(result.ok ? "commit" : "rollback");
    return result;
  } catch (error) {
    if (!lost) await client.query("rollback").catch(onError);
    throw error;
  } finally {
    client.off("error", onError);
    client.release(lost);
  }
}
