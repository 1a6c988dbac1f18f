import type pg from "pg";

/** Statuses in which a run is still in its owner's hands. */
const OPEN = ["processing", "invalid", "ready", "changes_requested"];

/** Everything that files put into a run; what people said of it is not among it. */
const TABLES = [
  "scores",
  "answer_vectors",
  "predictions",
  "judgements",
  "prompts",
  "questions",
  "run_issues",
  "run_files",
] as const;

/**
 * Empties a run of what its files brought, in the transaction that fills it anew. `none`: there is no such run;
 * `decided`: it is not its owner's to change any more, and nothing was done.
 */
export async function clearRun(
  client: pg.ClientBase,
  runId: string,
): Promise<"cleared" | "none" | "decided"> {
  const { rows } = await client.query<{ status: string }>(
    "select status::text from runs where id = $1 for update",
    [runId],
  );
  const status = rows[0]?.status;
  if (status === undefined) return "none";
  if (!OPEN.includes(status)) return "decided";
  for (const table of TABLES)
    await client.query(`delete from ${table} where run_id = $1`, [runId]);
  return "cleared";
}
