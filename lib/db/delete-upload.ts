import { mayEdit } from "../schema/access.ts";
import type { Viewer } from "../schema/access.ts";
import { uploadHours } from "../schema/upload.ts";
import { deleteRun } from "./delete-run.ts";
import { inTransaction } from "./in-transaction.ts";
import { pool } from "./pool.ts";
import { writeAudit } from "./write-audit.ts";

/**
 * Deletes a viewer's own upload and, while it has never been offered for publication, its run. Not ok where there is
 * none that they may delete, or it is being processed.
 */
export async function deleteUpload(
  viewer: Viewer,
  uploadId: string,
): Promise<{ ok: boolean }> {
  const { rows } = await pool().query<{
    ownerId: string;
    teamId: string | null;
    isRun: boolean;
    wasSubmitted: boolean;
  }>(
    `select u.owner_id as "ownerId", u.team_id as "teamId", r.id is not null as "isRun",
            r.submitted_at is not null as "wasSubmitted"
     from uploads u left join runs r on r.id = u.id where u.id = $1`,
    [uploadId],
  );
  const found = rows[0];
  if (!found || !mayEdit(viewer, found) || found.wasSubmitted)
    return { ok: false };
  const deleted = await removeUpload(uploadId, viewer.userId);
  return deleted.ok && found.isRun
    ? deleteRun(uploadId, viewer.userId)
    : deleted;
}

/** Deletes uploads that nobody went on with in `uploadHours`; returns how many. */
export async function deleteExpiredUploads(): Promise<number> {
  const { rows } = await pool().query<{ id: string }>(
    `select id from uploads u
     where status in ('uploading', 'invalid')
       and updated_at < now() - make_interval(hours => $1)
       and not exists (select from upload_files f
                       where f.upload_id = u.id and f.updated_at >= now() - make_interval(hours => $1))
       and not exists (select from runs r where r.id = u.id)`,
    [uploadHours],
  );
  for (const { id } of rows) await removeUpload(id, null);
  return rows.length;
}

async function removeUpload(
  uploadId: string,
  actorId: string | null,
): Promise<{ ok: boolean }> {
  return inTransaction(async (client) => {
    const { rowCount } = await client.query(
      "delete from uploads where id = $1 and status <> 'processing'",
      [uploadId],
    );
    if (rowCount === 0) return { ok: false };
    await writeAudit(client, {
      actorId,
      action: actorId === null ? "upload.expired" : "upload.deleted",
      subjectType: "run",
      subjectId: uploadId,
    });
    return { ok: true };
  });
}
