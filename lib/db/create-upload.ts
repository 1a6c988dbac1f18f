import type pg from "pg";
import { mayEdit } from "../schema/access.ts";
import type { Viewer } from "../schema/access.ts";
import { cleanFileName, distinctNames } from "../schema/file-name.ts";
import type { NewUpload, UploadedFile } from "../schema/upload.ts";
import { getSiteLimits } from "./get-site-limits.ts";
import { getSiteSettings } from "./get-site-settings.ts";
import { inTransaction } from "./in-transaction.ts";
import { uuidV7 } from "./uuid-v7.ts";
import { writeAudit } from "./write-audit.ts";

/** Why an upload cannot be begun. */
export const uploadRefusals = [
  /** The team is not theirs to work in, or the run to be replaced is not theirs. */
  "not-yours",
  /** The site takes no uploads for now. */
  "closed",
  "too-large",
  "too-many-today",
  "too-much-today",
  "too-many-open",
] as const;
export type UploadRefusal = (typeof uploadRefusals)[number];

export type CreatedUpload =
  | { ok: true; id: string; files: UploadedFile[] }
  | { ok: false; reason: UploadRefusal };

export const MIB = 1024 * 1024;

/** Begins an upload for a viewer, with the files that are announced. */
export async function createUpload(
  viewer: Viewer,
  upload: NewUpload,
): Promise<CreatedUpload> {
  const owner = { ownerId: viewer.userId, teamId: upload.teamId };
  if (!mayEdit(viewer, owner)) return { ok: false, reason: "not-yours" };
  const bytes = bytesOf(upload);
  const { uploads, readOnly } = await getSiteSettings();
  if (!uploads || readOnly) return { ok: false, reason: "closed" };
  return inTransaction(async (client) => {
    const full = await quotaProblem(client, viewer.userId, bytes);
    if (full) return { ok: false, reason: full };
    if (!(await mayReplace(client, viewer, upload.supersedesId)))
      return { ok: false, reason: "not-yours" };
    return write(client, viewer.userId, upload);
  });
}

const bytesOf = ({ files }: NewUpload): number =>
  files.reduce((sum, { size }) => sum + size, 0);

async function write(
  client: pg.ClientBase,
  ownerId: string,
  upload: NewUpload,
): Promise<CreatedUpload> {
  const id = uuidV7();
  const bytes = bytesOf(upload);
  await client.query(
    `insert into uploads (id, owner_id, team_id, benchmark_id, model, label, facts, supersedes_id, updated_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, now())`,
    [
      id,
      ownerId,
      upload.teamId,
      upload.benchmarkId,
      upload.model,
      upload.label,
      JSON.stringify(upload.facts),
      upload.supersedesId,
    ],
  );
  const names = distinctNames(
    upload.files.map(({ name }) => cleanFileName(name)),
  );
  const files = upload.files.map(({ size, sha256 }, i) => ({
    id: uuidV7(),
    name: names[i] ?? "file",
    size,
    received: 0,
    sha256,
  }));
  for (const file of files)
    await client.query(
      `insert into upload_files (id, upload_id, name, size, claimed_sha256, updated_at)
       values ($1, $2, $3, $4, $5, now())`,
      [file.id, id, file.name, file.size, file.sha256],
    );
  await writeAudit(client, {
    actorId: ownerId,
    action: "upload.created",
    subjectType: "run",
    subjectId: id,
    details: { files: names, bytes },
  });
  return {
    ok: true,
    id,
    files: files.map(({ id: file, name, size, received }) => ({
      id: file,
      name,
      size,
      received,
    })),
  };
}

/** One user's uploads begin one after the other, so that no two of them take the last place. */
async function quotaProblem(
  client: pg.ClientBase,
  userId: string,
  bytes: number,
): Promise<UploadRefusal | null> {
  await client.query("select from users where id = $1 for update", [userId]);
  const limits = await getSiteLimits(client);
  if (bytes > limits.uploadMb * MIB) return "too-large";
  const { today, bytesToday, open } = await countUploads(userId, client);
  if (today >= limits.uploadsPerDay) return "too-many-today";
  if (bytesToday + bytes > limits.uploadMbPerDay * MIB) return "too-much-today";
  return open >= limits.openUploads ? "too-many-open" : null;
}

/** What a user has begun and announced in the last 24 hours, that deleted since included, and how many are unfinished. */
export async function countUploads(
  userId: string,
  client: pg.ClientBase | pg.Pool,
): Promise<{ today: number; bytesToday: number; open: number }> {
  const { rows } = await client.query<{
    today: number;
    bytesToday: number;
    open: number;
  }>(
    `select count(*) filter (where action = 'upload.created')::int as today,
            coalesce(sum((details ->> 'bytes')::float8), 0) as "bytesToday",
            (select count(*)::int from uploads
             where owner_id = $1 and status in ('uploading', 'processing')) as open
     from audit_events
     where actor_id = $1 and action in ('upload.created', 'upload.file_added')
       and at > now() - interval '24 hours'`,
    [userId],
  );
  return rows[0] ?? { today: 0, bytesToday: 0, open: 0 };
}

async function mayReplace(
  client: pg.ClientBase,
  viewer: Viewer,
  runId: string | null,
): Promise<boolean> {
  if (runId === null) return true;
  const { rows } = await client.query<{
    ownerId: string | null;
    teamId: string | null;
  }>(
    `select owner_id as "ownerId", team_id as "teamId" from runs where id = $1`,
    [runId],
  );
  return rows[0] !== undefined && mayEdit(viewer, rows[0]);
}
