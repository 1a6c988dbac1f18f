import { pipeline, type Readable, type Transform } from "node:stream";
import { crc32, createInflateRaw, createZstdDecompress } from "node:zlib";
import type { Entry, ZipFile } from "yauzl";
import type { Source } from "../adapter.ts";
import { UnreadableSource } from "./unreadable-source.ts";
import { openZip, type ZipOrigin } from "./zip-entries.ts";

/** One file of a zip. Reading more than the archive announced, or other bytes, ends it. */
export function zipMember(
  origin: ZipOrigin,
  entry: Entry,
  archive: string,
): Source {
  const name = `${archive}/${entry.fileName}`;
  return { name, open: () => readMember(origin, entry, name) };
}

async function* readMember(
  origin: ZipOrigin,
  entry: Entry,
  name: string,
): AsyncGenerator<Uint8Array> {
  const zip = await openZip(origin);
  let length = 0;
  let checksum = 0;
  try {
    const raw = await rawStream(zip, entry);
    for await (const chunk of decompressedStream(raw, entry)) {
      length += chunk.length;
      if (length > entry.uncompressedSize) break;
      checksum = crc32(chunk, checksum);
      yield chunk;
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message.slice(0, 160) : "";
    throw new UnreadableSource("bad-archive", name, { reason });
  } finally {
    zip.close();
  }
  if (length !== entry.uncompressedSize)
    throw new UnreadableSource("bad-archive", name, {
      reason: "not the announced size",
    });
  if (checksum !== entry.crc32)
    throw new UnreadableSource("bad-archive", name, {
      reason: "wrong checksum",
    });
}

/** yauzl's own decompression knows no zstandard. */
const RAW = {
  decodeFileData: false,
  decompress: null,
  decrypt: null,
  start: null,
  end: null,
};

function rawStream(zip: ZipFile, entry: Entry): Promise<Readable> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, RAW, (error, stream) =>
      error ? reject(error) : resolve(stream),
    );
  });
}

function decompressedStream(
  raw: Readable,
  entry: Entry,
): AsyncIterable<Uint8Array> {
  const method = DECOMPRESSORS.get(entry.compressionMethod);
  if (!method) return raw;
  const output = method();
  pipeline(raw, output, () => {});
  return output;
}

const DECOMPRESSORS = new Map<number, () => Transform>([
  [8, createInflateRaw],
  [93, createZstdDecompress],
]);
