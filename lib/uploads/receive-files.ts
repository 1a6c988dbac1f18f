import { createHash, type Hash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { z } from "zod";
import { Stretches } from "./stretches.ts";

/** A file that came with a request, for as long as the request lasts. */
export interface ReceivedFile {
  path: string;
  /** The sender's, which never becomes a path. */
  name: string;
}

/** What a request said of its files, and more. */
interface Announced {
  files: readonly { name: string; size: number }[];
}

export type Received<H> =
  | {
      ok: true;
      header: H;
      files: ReceivedFile[];
      /** sha-256 (hex) of all names and bytes: the same files have the same. */
      digest: string;
    }
  /** `unreadable`: the first line is not what it should be; `truncated`: fewer bytes came than it says; `too-large`: it says more than may come. */
  | { ok: false; reason: "unreadable" | "truncated" | "too-large" };

/**
 * Receives several files in one request: a line of JSON that says what they are, then their bytes one after the other.
 * They go to a folder of their own as they come, and are gone again once `use` is done with them, whatever happened.
 * @param most bytes that all files may have together
 */
export async function withReceivedFiles<H extends Announced, T>(
  body: AsyncIterable<Uint8Array> | null,
  headerSchema: z.ZodType<H>,
  most: number,
  use: (received: Received<H>) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "kurabe-files-"));
  try {
    return await use(await receive(body, headerSchema, most, folder));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function receive<H extends Announced>(
  body: AsyncIterable<Uint8Array> | null,
  headerSchema: z.ZodType<H>,
  most: number,
  folder: string,
): Promise<Received<H>> {
  const stretches = new Stretches(body ?? Readable.from([]));
  const header = headerSchema.safeParse(asJson(await stretches.line(HEADER)));
  if (!header.success) return { ok: false, reason: "unreadable" };
  const announced = header.data.files;
  const bytes = announced.reduce((sum, { size }) => sum + size, 0);
  if (bytes > most) return { ok: false, reason: "too-large" };
  const all = createHash("sha256");
  const files: ReceivedFile[] = [];
  for (const [at, { name, size }] of announced.entries()) {
    const path = join(folder, String(at));
    all.update(JSON.stringify([name, size]));
    const source = Readable.from(hashed(stretches.bytes(size), all));
    const out = createWriteStream(path);
    await pipeline(source, out);
    if (out.bytesWritten < size) return { ok: false, reason: "truncated" };
    files.push({ path, name });
  }
  return { ok: true, header: header.data, files, digest: all.digest("hex") };
}

/** Bytes of the first line: a name may have several hundred, and files may be many. */
const HEADER = 256 * 1024;

async function* hashed(bytes: AsyncIterable<Uint8Array>, hash: Hash) {
  for await (const part of bytes) {
    hash.update(part);
    yield part;
  }
}

function asJson(line: string | null): unknown {
  try {
    return JSON.parse(line ?? "");
  } catch {
    return undefined;
  }
}
