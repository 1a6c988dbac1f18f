import { pipeline, Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import type { Source } from "../adapter.ts";
import type { ExpansionLimits } from "./expansion-limits.ts";
import { UnreadableSource } from "./unreadable-source.ts";

/** What is in a gzip source, of one or several members. Growing past the limits ends it, before the memory does. */
export function gunzipped(source: Source, limits: ExpansionLimits): Source {
  return { name: source.name, open: () => gunzip(source, limits) };
}

async function* gunzip(
  source: Source,
  limits: ExpansionLimits,
): AsyncGenerator<Uint8Array> {
  let bytesIn = 0;
  let bytesOut = 0;
  async function* counted() {
    for await (const chunk of source.open()) {
      bytesIn += chunk.length;
      yield chunk;
    }
  }
  const output = createGunzip({ chunkSize: 256 * 1024 });
  pipeline(Readable.from(counted(), { objectMode: false }), output, () => {});
  try {
    for await (const chunk of output as AsyncIterable<Uint8Array>) {
      bytesOut += chunk.length;
      if (bytesOut > limits.expandedBytes)
        throw new UnreadableSource("too-large", source.name, {
          limit: `${limits.expandedBytes} bytes`,
        });
      if (bytesOut > limits.ratioFrom && bytesOut > limits.ratio * bytesIn)
        throw new UnreadableSource("too-large", source.name, {
          limit: `${limits.ratio} times the packed size`,
        });
      yield chunk;
    }
  } catch (error) {
    throw asUnreadable(error, source.name);
  }
}

function asUnreadable(error: unknown, file: string): unknown {
  const code = error instanceof Error && "code" in error ? error.code : null;
  if (code === "Z_BUF_ERROR")
    return new UnreadableSource("truncated-file", file);
  if (code === "Z_DATA_ERROR")
    return new UnreadableSource("bad-archive", file, { reason: String(error) });
  return error;
}
