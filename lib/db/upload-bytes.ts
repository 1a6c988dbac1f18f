import { createHash } from "node:crypto";
import { open } from "node:fs/promises";
import { promisify } from "node:util";
import { zstdDecompress } from "node:zlib";
import type { HashedFile } from "./hash-file.ts";
import { pool } from "./pool.ts";

/** A file of an upload, whole. */
export interface StoredUploadFile {
  id: string;
  name: string;
  /** Bytes. */
  size: number;
  /** sha-256 (hex): as its sender gave it, and of what arrived once that is known. */
  claimedSha256: string | null;
  sha256: string | null;
}

/** An upload's files, in the order they were announced. */
export async function listUploadFiles(
  uploadId: string,
): Promise<StoredUploadFile[]> {
  const { rows } = await pool().query<StoredUploadFile>(
    `select id, name, size::float8 as size, claimed_sha256 as "claimedSha256", sha256
     from upload_files where upload_id = $1 order by id`,
    [uploadId],
  );
  return rows;
}

/**
 * Writes a file's bytes to a path, from the upload or, once they are there no more, from the run that has them; keeps
 * what they hash to. Throws where fewer or other bytes are stored than were acknowledged.
 */
export async function writeUploadFile(
  file: StoredUploadFile,
  path: string,
): Promise<HashedFile> {
  const hash = createHash("sha256");
  const handle = await open(path, "w", 0o600);
  let size = 0;
  try {
    for await (const bytes of bytesOf(file)) {
      hash.update(bytes);
      size += bytes.length;
      await handle.writeFile(bytes);
    }
  } finally {
    await handle.close();
  }
  if (size !== file.size)
    throw new Error(`${size} bytes of ${file.size} of an upload are stored.`);
  const sha256 = hash.digest("hex");
  await pool().query(
    "update upload_files set sha256 = $2, updated_at = now() where id = $1 and sha256 is distinct from $2",
    [file.id, sha256],
  );
  return { path, name: file.name, sha256, size };
}

async function* bytesOf(file: StoredUploadFile): AsyncGenerator<Buffer> {
  for (let at = 0; ;) {
    const { rows } = await pool().query<{ length: number; bytes: Buffer }>({
      name: "upload-bytes",
      text: `select length, bytes from upload_chunks where upload_file_id = $1 and "offset" = $2`,
      values: [file.id, at],
    });
    if (!rows[0]) break;
    yield await decompress(rows[0].bytes);
    at += rows[0].length;
    if (at >= file.size) return;
  }
  if (file.sha256 !== null) yield* storedBytes(file.sha256);
}

/** The bytes of a file that runs have, by its sha-256. */
export async function* storedBytes(sha256: string): AsyncGenerator<Buffer> {
  for (let position = 0; ; position += 1) {
    const { rows } = await pool().query<{ bytes: Buffer }>({
      name: "file-bytes",
      text: `select c.bytes from file_chunks c join files f on f.id = c.file_id
             where f.sha256 = $1 and c.position = $2`,
      values: [sha256, position],
    });
    if (!rows[0]) return;
    yield await decompress(rows[0].bytes);
  }
}

const decompress = promisify(zstdDecompress);
