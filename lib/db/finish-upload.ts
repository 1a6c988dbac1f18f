import type pg from "pg";
import { runTransitions } from "../schema/run-status.ts";
import type { ProcessedRun } from "../schema/run-rows.ts";
import type { ProposedFacts, UploadFoundInput } from "../schema/upload.ts";
import { writeAudit } from "./write-audit.ts";

/** What a run takes over from the upload that it comes of. */
export interface RunOfUpload {
  /** Of the upload, and of the run. */
  id: string;
  /** The try that this is (`UploadProgress`). */
  attempt: string;
  teamId: string | null;
  supersedesId: string | null;
  proposedFacts: ProposedFacts;
  /** What was found, once all is read. */
  found(result: ProcessedRun): UploadFoundInput;
}

/**
 * Finishes an upload in the transaction that stores its run: its bytes on their way in go, the run has them now.
 * False where it is not being processed by this try any more; true where the run comes of no upload.
 */
export async function finishUpload(
  client: pg.ClientBase,
  upload: RunOfUpload | undefined,
  result: ProcessedRun,
): Promise<boolean> {
  if (!upload) return true;
  const { to, event } = runTransitions.finish;
  const { rows } = await client.query<{ ownerId: string }>(
    `update uploads set status = $3, found = $4, progress = null, updated_at = now()
     where id = $1 and status = 'processing' and progress ->> 'attempt' = $2
     returning owner_id as "ownerId"`,
    [upload.id, upload.attempt, to, JSON.stringify(upload.found(result))],
  );
  if (rows.length === 0) return false;
  await client.query(
    `delete from upload_chunks where upload_file_id in (select id from upload_files where upload_id = $1)`,
    [upload.id],
  );
  await writeAudit(client, {
    actorId: null,
    action: event,
    subjectType: "run",
    subjectId: upload.id,
    details: { from: "processing", to },
  });
  return true;
}
