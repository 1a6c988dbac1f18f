import type { Issue } from "../schema/issue.ts";
import type { ReadItem } from "../schema/record.ts";

/** One decompressed file, or one member of an archive. Can be opened more than once. */
export interface Source {
  /** The user's name for it; members of archives are `a.zip/b.json`. Only for messages, never for detection. */
  name: string;
  /** Decompressed bytes. */
  open(): AsyncIterable<Uint8Array>;
}

/** The beginning of a source, enough to recognise a format by its content. */
export interface Sample {
  /** Up to the first 256 KiB, decoded leniently. */
  text: string;
  /** True where `text` is the whole file. */
  whole: boolean;
  /** `json` where the first significant byte is `{` or `[`. `jsonl` where the first line is a whole JSON object and the text goes on, or ends there. */
  shape: "jsonl" | "json" | "csv" | "binary" | "text" | "empty";
  /** The first records: JSONL lines parsed, elements of a JSON array, or CSV rows keyed by header; [] otherwise. */
  records: Record<string, unknown>[];
  /** Keys of the top-level JSON object that appear in `text`; [] otherwise. */
  keys: string[];
  /** Why no more of it could be read, where that is so. */
  problem?: Issue;
}

/** Reads one foreign format. Adding a format is one file with this shape, and one line in `lib/adapters/list.ts`. */
export interface Adapter {
  /** kebab-case, unique, permanent. */
  id: string;
  /** What people call it: "FastChat MT-Bench judgements". */
  title: string;
  /** Where the format is defined. */
  source: string;
  /** How surely this content is in this format: 0 = not, 1 = certainly. Never looks at the name. */
  detect(sample: Sample): number;
  /** Streams what the file says, with the place of each fact. Problems are yielded as issues; it throws only for failing input streams. */
  read(source: Source): AsyncIterable<ReadItem>;
}
