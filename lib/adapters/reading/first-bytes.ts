import type { Source } from "../adapter.ts";
import { UnreadableSource } from "./unreadable-source.ts";

/** The beginning of a source, by which compressed files are known; nothing where it cannot be read. */
export async function firstBytes(source: Source): Promise<Uint8Array> {
  try {
    for await (const chunk of source.open())
      if (chunk.length > 0) return chunk.subarray(0, 4);
  } catch (error) {
    if (!(error instanceof UnreadableSource)) throw error;
  }
  return new Uint8Array();
}

export const isGzip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x1f && bytes[1] === 0x8b;

/** `PK` and a local file header, or the end of an empty archive. */
export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 &&
  bytes[1] === 0x4b &&
  ((bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 5 && bytes[3] === 6));
