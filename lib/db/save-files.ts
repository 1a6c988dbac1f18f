import { createHash } from "node:crypto";
import { open } from "node:fs/promises";
import { promisify } from "node:util";
import { constants, zstdCompress } from "node:zlib";
import type pg from "pg";
import { CopyBuffer, uuidBytes } from "./copy-buffer.ts";
import { copyInto } from "./copy-into.ts";
import type { HashedFile } from "./hash-file.ts";
import { toName } from "./text-encoding.ts";
import { uuidV7 } from "./uuid-v7.ts";

/** Keeps a run's raw files in its transaction. A file that another run brought is kept once. */
export async function saveFiles(
  client: pg.ClientBase,
  runId: string,
  files: readonly HashedFile[],
  formats: Readonly<Record<string, string>>,
): Promise<void> {
  // In the same order everywhere: imports that share files wait for each other and never in a circle.
  const unique = new Map(files.map((file) => [file.sha256, file]));
  const inOrder = [...unique.values()].toSorted((a, b) =>
    a.sha256 < b.sha256 ? -1 : 1,
  );
  for (const file of inOrder) {
    const fileId = await saveFile(client, file);
    await client.query(
      `insert into run_files (run_id, file_id, name, adapter) values ($1, $2, $3, $4)`,
      [runId, fileId, toName(file.name), formats[file.name] ?? ""],
    );
  }
}

async function saveFile(
  client: pg.ClientBase,
  file: HashedFile,
): Promise<string> {
  for (;;) {
    const id = uuidV7();
    const made = await client.query(
      `insert into files (id, sha256, size) values ($1, $2, $3)
       on conflict (sha256) do nothing`,
      [id, file.sha256, file.size],
    );
    if (made.rowCount === 1) {
      await saveChunks(client, id, file);
      return id;
    }
    // Locked, so that deleting the last other run of this file waits for us. None: that was quicker, so again.
    const { rows } = await client.query<{ id: string }>(
      "select id from files where sha256 = $1 for key share",
      [file.sha256],
    );
    if (rows[0]) return rows[0].id;
  }
}

async function saveChunks(
  client: pg.ClientBase,
  fileId: string,
  file: HashedFile,
): Promise<void> {
  const id = uuidBytes(fileId);
  const out = new CopyBuffer(3);
  const hash = createHash("sha256");
  const chunk = Buffer.allocUnsafe(CHUNK_SIZE);
  const handle = await open(file.path);
  try {
    for (let position = 0; ; position += 1) {
      const length = await fill(handle, chunk);
      if (length === 0) break;
      const bytes = chunk.subarray(0, length);
      hash.update(bytes);
      out.row();
      out.bytes(id);
      out.int4(position);
      out.bytes(await compress(bytes, LEVEL_1));
      await copyInto(client, CHUNKS, out.take());
    }
  } finally {
    await handle.close();
  }
  if (hash.digest("hex") !== file.sha256)
    throw new Error(
      `${file.name} changed while it was being imported; import it again.`,
    );
}

/** Reads until the chunk is full or the file ends. */
async function fill(
  handle: Awaited<ReturnType<typeof open>>,
  chunk: Buffer,
): Promise<number> {
  let length = 0;
  while (length < chunk.length) {
    const { bytesRead } = await handle.read(
      chunk,
      length,
      chunk.length - length,
    );
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return length;
}

const CHUNK_SIZE = 1024 * 1024;
const CHUNKS = "file_chunks (file_id, position, bytes)";
const compress = promisify(zstdCompress);
const LEVEL_1 = { params: { [constants.ZSTD_c_compressionLevel]: 1 } };
