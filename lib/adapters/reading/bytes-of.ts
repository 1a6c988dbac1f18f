import { Buffer } from "node:buffer";
import type { ReadItem } from "../../schema/record.ts";
import type { Source } from "../adapter.ts";
import { issueItem } from "./record-fields.ts";
import { UnreadableSource } from "./unreadable-source.ts";

/** A problem on the way, as adapters yield it. */
export type IssueItem = Extract<ReadItem, { kind: "issue" }>;

/** The bytes of a source without byte-order mark. After an issue of severity `error` nothing more follows. */
export async function* bytesOf(
  source: Source,
): AsyncGenerator<{ kind: "bytes"; bytes: Buffer } | IssueItem> {
  let head: Buffer | null = Buffer.alloc(0);
  try {
    for await (const chunk of source.open()) {
      const bytes = asBuffer(chunk);
      if (head === null) {
        yield { kind: "bytes", bytes };
        continue;
      }
      head = head.length === 0 ? bytes : Buffer.concat([head, bytes]);
      if (head.length < 3) continue;
      yield* withoutMark(source, head);
      if (isUtf16(head)) return;
      head = null;
    }
    if (head && head.length > 0) yield* withoutMark(source, head);
  } catch (error) {
    if (!(error instanceof UnreadableSource)) throw error;
    yield { kind: "issue", issue: error.issue };
  }
}

/** `UTF-16LE` or `UTF-16BE` where the bytes begin with that mark. */
export function utf16Mark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "UTF-16LE";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "UTF-16BE";
  return null;
}

export function hasUtf8Mark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

const isUtf16 = (bytes: Uint8Array) => utf16Mark(bytes) !== null;

function* withoutMark(source: Source, head: Buffer) {
  const place = { file: source.name, line: 1 };
  const encoding = utf16Mark(head);
  if (encoding !== null) {
    yield issueItem("error", "bad-encoding", place, { found: encoding });
    return;
  }
  const marked = hasUtf8Mark(head);
  if (marked) yield issueItem("info", "byte-order-mark", place);
  yield { kind: "bytes" as const, bytes: marked ? head.subarray(3) : head };
}

const asBuffer = (bytes: Uint8Array) =>
  Buffer.isBuffer(bytes)
    ? bytes
    : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
