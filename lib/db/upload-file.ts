import { promisify } from "node:util";
import { constants, zstdCompress } from "node:zlib";
import { mayEdit } from "../schema/access.ts";
import type { Viewer } from "../schema/access.ts";
import type { RunStatus } from "../schema/run-status.ts";
import { inTransaction } from "./in-transaction.ts";
import { pool } from "./pool.ts";

/** A file on its way in, with what decides whether it may go on. */
export interface IncomingFile {
  id: string;
  uploadId: string;
  name: string;
  /** Bytes announced, and bytes safely here. */
  size: number;
  received: number;
  status: RunStatus;
}

/** A file of a viewer's own upload; null where there is none, or it is somebody else's. */
export async function getUploadFile(
  viewer: Viewer,
  uploadId: string,
  fileId: string,
): Promise<IncomingFile | null> {
  const { rows } = await pool().query<
    IncomingFile & { ownerId: string; teamId: string | null }
  >({
    name: "get-upload-file",
    text: `select f.id, f.upload_id as "uploadId", f.name, f.size::float8 as size, f.received::float8 as received,
                  u.status::text as status, u.owner_id as "ownerId", u.team_id as "teamId"
           from upload_files f join uploads u on u.id = f.upload_id
           where f.id = $1 and f.upload_id = $2`,
    values: [fileId, uploadId],
  });
  const found = rows[0];
  if (!found || !mayEdit(viewer, found)) return null;
  const { ownerId: _owner, teamId: _team, ...file } = found;
  return file;
}

/**
 * Adds bytes to a file, all of them or none: once this returns they survive any crash. Not ok where the file does not
 * end at `offset` any more (somebody else was quicker), it would become longer than announced, or it takes no more.
 */
export async function appendToUpload(
  fileId: string,
  offset: number,
  pieces: readonly Uint8Array[],
): Promise<{ ok: boolean }> {
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  const packed = await Promise.all(
    pieces.map((piece) => compress(piece, LEVEL_1)),
  );
  return inTransaction(async (client) => {
    const { rowCount } = await client.query({
      name: "lengthen-upload-file",
      text: `update upload_files f set received = received + $3, updated_at = now()
             from uploads u
             where f.id = $1 and f.received = $2 and f.received + $3 <= f.size
               and u.id = f.upload_id and u.status = 'uploading'`,
      values: [fileId, offset, length],
    });
    if (rowCount === 0) return { ok: false };
    let at = offset;
    for (const [i, piece] of pieces.entries()) {
      await client.query({
        name: "append-to-upload",
        text: `insert into upload_chunks (upload_file_id, "offset", length, bytes) values ($1, $2, $3, $4)`,
        values: [fileId, at, piece.length, packed[i]],
      });
      at += piece.length;
    }
    return { ok: true };
  });
}

/** Takes a file out of an upload that is not being worked on. */
export async function deleteUploadFile(
  viewer: Viewer,
  uploadId: string,
  fileId: string,
): Promise<{ ok: boolean }> {
  const file = await getUploadFile(viewer, uploadId, fileId);
  if (!file) return { ok: false };
  const { rowCount } = await pool().query(
    `delete from upload_files f using uploads u
     where f.id = $1 and u.id = f.upload_id and u.status in ('uploading', 'invalid')`,
    [fileId],
  );
  return { ok: rowCount === 1 };
}

const compress = promisify(zstdCompress);
const LEVEL_1 = { params: { [constants.ZSTD_c_compressionLevel]: 1 } };
