import { randomUUID } from "node:crypto";
import type pg from "pg";
import { mayEdit } from "../schema/access.ts";
import type { Viewer } from "../schema/access.ts";
import { isPossible, runTransitions } from "../schema/run-status.ts";
import type { RunStatus } from "../schema/run-status.ts";
import type {
  UploadFixes,
  UploadFoundInput,
  UploadProgress,
} from "../schema/upload.ts";
import { inTransaction } from "./in-transaction.ts";
import { pool } from "./pool.ts";
import { writeAudit } from "./write-audit.ts";

export type BegunProcessing =
  | { ok: true; attempt: string }
  /** `incomplete`: not all bytes are here, or there is no file. `conflict`: it is not in a status to begin from. */
  | { ok: false; reason: "not-found" | "conflict" | "incomplete" };

/** What an owner changes about an upload when it is processed again; what is left out stays. */
export interface UploadChange {
  fixes?: UploadFixes;
  benchmarkId?: string | null;
  model?: string | null;
}

/**
 * Begins to process a viewer's own upload, or its run anew.
 * @param alsoDo further work in the same transaction: the job that does it
 */
export async function beginProcessing(
  viewer: Viewer,
  uploadId: string,
  change: UploadChange,
  alsoDo: (
    client: pg.ClientBase,
    job: { attempt: string; ownerId: string },
  ) => Promise<void>,
): Promise<BegunProcessing> {
  return inTransaction(async (client): Promise<BegunProcessing> => {
    const upload = await lockUpload(client, uploadId);
    if (!upload || !mayEdit(viewer, upload))
      return { ok: false, reason: "not-found" };
    if (!isPossible("process", upload.status))
      return { ok: false, reason: "conflict" };
    if (!(await isComplete(client, uploadId)))
      return { ok: false, reason: "incomplete" };
    const attempt = randomUUID();
    const progress: UploadProgress = { attempt, stage: "waiting", records: 0 };
    await client.query(
      `update uploads set status = 'processing', progress = $2, found = null, updated_at = now(),
         fixes = coalesce($3, fixes),
         benchmark_id = case when $4 then $5 else benchmark_id end,
         model = case when $6 then $7 else model end
       where id = $1`,
      [
        uploadId,
        JSON.stringify(progress),
        change.fixes ? JSON.stringify(change.fixes) : null,
        change.benchmarkId !== undefined,
        change.benchmarkId ?? null,
        change.model !== undefined,
        change.model ?? null,
      ],
    );
    await record(client, "process", viewer.userId, uploadId, upload.status);
    await alsoDo(client, { attempt, ownerId: upload.ownerId });
    return { ok: true, attempt };
  });
}

/** Stops the processing of a viewer's own upload; its files stay. */
export async function cancelProcessing(
  viewer: Viewer,
  uploadId: string,
): Promise<{ ok: boolean }> {
  return inTransaction(async (client) => {
    const upload = await lockUpload(client, uploadId);
    if (!upload || !mayEdit(viewer, upload) || upload.status !== "processing")
      return { ok: false };
    await client.query(
      `update uploads set status = 'uploading', progress = null, updated_at = now() where id = $1`,
      [uploadId],
    );
    await record(client, "cancel", viewer.userId, uploadId, "processing");
    return { ok: true };
  });
}

/** Ends the processing of an upload without a run, and keeps why. Does nothing where this try is not under way. */
export async function failUpload(
  uploadId: string,
  attempt: string,
  found: UploadFoundInput,
): Promise<{ ok: boolean }> {
  return inTransaction(async (client) => {
    const { rowCount } = await client.query(
      `update uploads set status = 'invalid', found = $3, progress = null, updated_at = now()
       where id = $1 and status = 'processing' and progress ->> 'attempt' = $2`,
      [uploadId, attempt, JSON.stringify(found)],
    );
    if (rowCount === 0) return { ok: false };
    await record(client, "fail", null, uploadId, "processing");
    return { ok: true };
  });
}

/** Says where the work stands; false where it is wanted no more. */
export async function noteProgress(
  uploadId: string,
  progress: UploadProgress,
): Promise<boolean> {
  const { rowCount } = await pool().query({
    name: "note-progress",
    text: `update uploads set progress = $2, updated_at = now()
           where id = $1 and status = 'processing' and progress ->> 'attempt' = $3`,
    values: [uploadId, JSON.stringify(progress), progress.attempt],
  });
  return rowCount === 1;
}

interface LockedUpload {
  ownerId: string;
  teamId: string | null;
  /** Of the run, once there is one and its files are not being read anew. */
  status: RunStatus;
}

async function lockUpload(
  client: pg.ClientBase,
  uploadId: string,
): Promise<LockedUpload | null> {
  const { rows } = await client.query<LockedUpload & { run: RunStatus | null }>(
    `select u.owner_id as "ownerId", u.team_id as "teamId", u.status::text as status,
            (select r.status::text from runs r where r.id = u.id) as run
     from uploads u where u.id = $1 for update`,
    [uploadId],
  );
  const found = rows[0];
  if (!found) return null;
  const { run, ...upload } = found;
  return {
    ...upload,
    status: upload.status === "ready" ? (run ?? "ready") : upload.status,
  };
}

async function isComplete(
  client: pg.ClientBase,
  uploadId: string,
): Promise<boolean> {
  const { rows } = await client.query<{ complete: boolean | null }>(
    "select bool_and(received = size) as complete from upload_files where upload_id = $1",
    [uploadId],
  );
  return rows[0]?.complete === true;
}

async function record(
  client: pg.ClientBase,
  transition: "process" | "cancel" | "fail",
  actorId: string | null,
  uploadId: string,
  from: string,
): Promise<void> {
  const { to, event } = runTransitions[transition];
  await writeAudit(client, {
    actorId,
    action: event,
    subjectType: "run",
    subjectId: uploadId,
    details: { from, to },
  });
}
