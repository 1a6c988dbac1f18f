import { Buffer } from "node:buffer";
import type { Entry, Options, ZipFile } from "yauzl";
import yauzl from "yauzl";
import type { ExpansionLimits } from "./expansion-limits.ts";
import { UnreadableSource } from "./unreadable-source.ts";

/** Where a zip can be read at random. */
export type ZipOrigin =
  { size: number; path: string } | { size: number; bytes: Uint8Array };

/** Opens a zip; close it when done. */
export function openZip(origin: ZipOrigin): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    const done = (error: Error | null, zip: ZipFile) =>
      error ? reject(error) : resolve(zip);
    if ("path" in origin) yauzl.open(origin.path, OPTIONS, done);
    else yauzl.fromBuffer(Buffer.from(origin.bytes), OPTIONS, done);
  });
}

/**
 * The files in a zip, in its order, without folders and what operating systems leave behind.
 * One hostile entry condemns the archive: nothing of it is read.
 */
export async function zipEntries(
  origin: ZipOrigin,
  file: string,
  limits: ExpansionLimits,
): Promise<Entry[]> {
  const entries = await allEntries(origin, file, limits);
  const names = new Set<string>();
  let compressed = 0;
  let expanded = 0;
  for (const entry of entries) {
    const reason =
      refusal(entry) ?? (names.has(entry.fileName) ? "duplicate" : null);
    if (reason)
      throw new UnreadableSource("bad-archive", `${file}/${entry.fileName}`, {
        reason,
      });
    names.add(entry.fileName);
    compressed += entry.compressedSize;
    expanded += entry.uncompressedSize;
  }
  if (compressed > origin.size || doOverlap(entries))
    throw new UnreadableSource("bad-archive", file, {
      reason: "overlapping entries",
    });
  if (expanded > limits.expandedBytes)
    throw new UnreadableSource("too-large", file, {
      limit: `${limits.expandedBytes} bytes`,
    });
  if (expanded > limits.ratioFrom && expanded > limits.ratio * origin.size)
    throw new UnreadableSource("too-large", file, {
      limit: `${limits.ratio} times the packed size`,
    });
  return entries.filter((entry) => !isLeftOut(entry.fileName));
}

/** Whether bytes of one entry are another's too: then readers differ on what the archive holds, and a small one can be endless. */
function doOverlap(entries: readonly Entry[]): boolean {
  const sorted = entries.toSorted(
    (a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader,
  );
  return sorted.some((entry, at) => {
    const end =
      entry.relativeOffsetOfLocalHeader + LOCAL_HEADER + entry.compressedSize;
    const next = sorted[at + 1];
    return next !== undefined && next.relativeOffsetOfLocalHeader < end;
  });
}

/** Bytes before an entry's data, at least: its name comes on top. */
const LOCAL_HEADER = 30;

const OPTIONS: Options = {
  lazyEntries: true,
  autoClose: false,
  strictFileNames: true,
};

async function allEntries(
  origin: ZipOrigin,
  file: string,
  limits: ExpansionLimits,
): Promise<Entry[]> {
  const zip = await openZip(origin).catch((error: unknown) => {
    throw badArchive(file, error);
  });
  try {
    if (zip.entryCount > limits.entries)
      throw new UnreadableSource("too-large", file, {
        limit: `${limits.entries} files`,
      });
    return await new Promise((resolve, reject) => {
      const entries: Entry[] = [];
      zip.on("error", (error: unknown) => reject(badArchive(file, error)));
      zip.on("end", () => resolve(entries));
      zip.on("entry", (entry: Entry) => {
        entries.push(entry);
        zip.readEntry();
      });
      zip.readEntry();
    });
  } finally {
    zip.close();
  }
}

function badArchive(file: string, error: unknown): UnreadableSource {
  const reason = error instanceof Error ? error.message.slice(0, 160) : "";
  return new UnreadableSource("bad-archive", file, { reason });
}

/** Why an entry is refused; paths that lead out of the archive are refused by yauzl. */
function refusal(entry: Entry): string | null {
  if (entry.isEncrypted()) return "encrypted";
  if (fileType(entry) === SYMBOLIC_LINK) return "symbolic link";
  if (entry.fileName.includes("\0")) return "NUL in the name";
  if (!METHODS.has(entry.compressionMethod))
    return `compression method ${entry.compressionMethod}`;
  return null;
}

/** Unix file type, where the archive was made on Unix. */
const fileType = (entry: Entry) =>
  (entry.externalFileAttributes >>> 16) & 0o170000;

const SYMBOLIC_LINK = 0o120000;

/** Stored, deflate, zstandard. */
const METHODS = new Set([0, 8, 93]);

const isLeftOut = (name: string) =>
  name.endsWith("/") || /(^|\/)(__MACOSX\/|\.DS_Store$|\._)/.test(name);
