import type pg from "pg";
import { inTransaction } from "./in-transaction.ts";
import { writeAudit } from "./write-audit.ts";

/**
 * Deletes a run with everything that belongs to it: rows, scores, reviews, and the files that no other run uses.
 * Its audit events stay, and one more says who deleted it. Not ok where there is no such run.
 */
export async function deleteRun(
  runId: string,
  actorId: string | null,
): Promise<{ ok: boolean }> {
  return inTransaction(async (client) => {
    const run = await lockRun(client, runId);
    if (!run) return { ok: false };
    const files = await lockFiles(client, runId);
    await client.query("delete from runs where id = $1", [runId]);
    await client.query(
      `delete from files where id = any($1::uuid[])
         and not exists (select from run_files where file_id = files.id)`,
      [files],
    );
    await writeAudit(client, {
      actorId,
      action: "run.deleted",
      subjectType: "run",
      subjectId: runId,
      details: run,
    });
    return { ok: true };
  });
}

interface DeletedRun {
  [detail: string]: string;
  model: string;
  benchmark: string;
  label: string;
  status: string;
}

async function lockRun(
  client: pg.ClientBase,
  runId: string,
): Promise<DeletedRun | undefined> {
  const { rows } = await client.query<DeletedRun>(
    `select m.name as model, r.benchmark_id as benchmark, r.label, r.status::text
     from runs r join models m on m.id = r.model_id
     where r.id = $1 for update of r`,
    [runId],
  );
  return rows[0];
}

/** Waits for imports that are about to use one of these files; the next statement then sees theirs. */
async function lockFiles(
  client: pg.ClientBase,
  runId: string,
): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    `select id from files
     where id in (select file_id from run_files where run_id = $1)
     order by sha256 for update`,
    [runId],
  );
  return rows.map(({ id }) => id);
}
