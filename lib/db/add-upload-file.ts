import { mayEdit } from "../schema/access.ts";
import type { Viewer } from "../schema/access.ts";
import { cleanFileName, distinctNames } from "../schema/file-name.ts";
import { countUploads, MIB } from "./create-upload.ts";
import { getSiteLimits } from "./get-site-limits.ts";
import { inTransaction } from "./in-transaction.ts";
import { uuidV7 } from "./uuid-v7.ts";
import { writeAudit } from "./write-audit.ts";

export type AddedFile =
  | { ok: true; id: string }
  | {
      ok: false;
      reason: "not-found" | "too-large" | "too-much-today" | "closed";
    };

/** Files that one upload may have. */
const MOST_FILES = 200;

/** Announces one more file of a viewer's own upload. */
export async function addUploadFile(
  viewer: Viewer,
  uploadId: string,
  file: { name: string; size: number; sha256: string | null },
): Promise<AddedFile> {
  return inTransaction(async (client): Promise<AddedFile> => {
    // One user's files are counted one after the other.
    await client.query("select from users where id = $1 for update", [
      viewer.userId,
    ]);
    const { rows } = await client.query<{
      ownerId: string;
      teamId: string | null;
      status: string;
    }>(
      `select owner_id as "ownerId", team_id as "teamId", status::text from uploads where id = $1 for update`,
      [uploadId],
    );
    const upload = rows[0];
    if (!upload || !mayEdit(viewer, upload))
      return { ok: false, reason: "not-found" };
    if (upload.status !== "uploading") return { ok: false, reason: "closed" };
    const { rows: others } = await client.query<{ name: string; size: number }>(
      `select name, size::float8 as size from upload_files where upload_id = $1 order by id`,
      [uploadId],
    );
    const bytes = others.reduce((sum, { size }) => sum + size, file.size);
    const limits = await getSiteLimits(client);
    if (bytes > limits.uploadMb * MIB || others.length >= MOST_FILES)
      return { ok: false, reason: "too-large" };
    const { bytesToday } = await countUploads(viewer.userId, client);
    if (bytesToday + file.size > limits.uploadMbPerDay * MIB)
      return { ok: false, reason: "too-much-today" };
    const id = uuidV7();
    const names = [...others.map(({ name }) => name), cleanFileName(file.name)];
    await client.query(
      `insert into upload_files (id, upload_id, name, size, claimed_sha256, updated_at)
       values ($1, $2, $3, $4, $5, now())`,
      [id, uploadId, distinctNames(names).at(-1), file.size, file.sha256],
    );
    await writeAudit(client, {
      actorId: viewer.userId,
      action: "upload.file_added",
      subjectType: "run",
      subjectId: uploadId,
      details: { bytes: file.size },
    });
    return { ok: true, id };
  });
}
