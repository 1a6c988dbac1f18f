import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { Issue } from "../../schema/issue.ts";
import type { Source } from "../adapter.ts";
import { DEFAULT_LIMITS, type ExpansionLimits } from "./expansion-limits.ts";
import { expandZip } from "./expand-zip.ts";
import { firstBytes, isGzip, isZip } from "./first-bytes.ts";
import { gunzipped } from "./gunzipped.ts";
import type { ZipOrigin } from "./zip-entries.ts";

/** What can be read of a file, and why the rest cannot. */
export interface Expanded {
  sources: Source[];
  issues: Issue[];
}

/** Makes a file on disk readable: as it is, decompressed, or as the members of an archive. What it is shows in its first bytes, not its name. */
export async function expandFile(
  path: string,
  name: string,
  limits: ExpansionLimits = DEFAULT_LIMITS,
): Promise<Expanded> {
  const { size } = await stat(path);
  const open = () => createReadStream(path, { highWaterMark: CHUNK_BYTES });
  return expand({ name, open }, { size, path }, limits);
}

/** The same for bytes in memory. */
export async function expandBytes(
  bytes: Uint8Array,
  name: string,
  limits: ExpansionLimits = DEFAULT_LIMITS,
): Promise<Expanded> {
  async function* open() {
    for (let at = 0; at < bytes.length; at += CHUNK_BYTES)
      yield bytes.subarray(at, at + CHUNK_BYTES);
  }
  return expand({ name, open }, { size: bytes.length, bytes }, limits);
}

const CHUNK_BYTES = 256 * 1024;

async function expand(
  source: Source,
  origin: ZipOrigin,
  limits: ExpansionLimits,
): Promise<Expanded> {
  const first = await firstBytes(source);
  if (isZip(first)) return expandZip(source, origin, limits);
  const plain = isGzip(first) ? gunzipped(source, limits) : source;
  return { sources: [plain], issues: [] };
}
