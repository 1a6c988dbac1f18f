import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";

/** A file to keep, known by its content. */
export interface HashedFile {
  path: string;
  /** The user's name for it. */
  name: string;
  /** sha-256 (hex) of its bytes. */
  sha256: string;
  size: number;
}

/** Reads a file once, to know it by. Throws where it cannot be read. */
export async function hashFile(file: {
  path: string;
  name: string;
}): Promise<HashedFile> {
  const hash = createHash("sha256");
  let size = 0;
  for await (const chunk of createReadStream(file.path, CHUNKS)) {
    hash.update(chunk as Buffer);
    size += (chunk as Buffer).length;
  }
  return {
    path: file.path,
    name: file.name,
    sha256: hash.digest("hex"),
    size,
  };
}

const CHUNKS = { highWaterMark: 256 * 1024 };
