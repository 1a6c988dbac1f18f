import type pg from "pg";

/** A benchmark's datasets: database id by key. */
export async function getDatasetIds(
  client: pg.ClientBase | pg.Pool,
  benchmarkId: string,
): Promise<Map<string, number>> {
  const { rows } = await client.query<{ id: number; key: string }>({
    name: "get-dataset-ids",
    text: "select id, key from datasets where benchmark_id = $1",
    values: [benchmarkId],
  });
  return new Map(rows.map(({ id, key }) => [key, id]));
}
