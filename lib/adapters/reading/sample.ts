import { Buffer } from "node:buffer";
import { CsvError, type Options, parse } from "csv-parse/sync";
import type { Issue } from "../../schema/issue.ts";
import type { Sample, Source } from "../adapter.ts";
import { hasUtf8Mark, utf16Mark } from "./bytes-of.ts";
import { headOf, isArchive } from "./archive-source.ts";
import { JsonSplitter } from "./json-splitter.ts";
import { parseJson } from "./parse-json.ts";
import { UnreadableSource } from "./unreadable-source.ts";

/** How much of a source is looked at to recognise its format. */
export const SAMPLE_BYTES = 256 * 1024;

/** Reads the beginning of a source. Of an archive it is the beginning of its head, with the shape `binary`. */
export async function takeSample(source: Source): Promise<Sample> {
  if (isArchive(source)) {
    const head = headOf(source);
    const sample = head
      ? await takeSample(head)
      : sampleOf(Buffer.alloc(0), true);
    return { ...sample, shape: "binary" };
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  let whole = true;
  let problem: Issue | undefined;
  try {
    for await (const chunk of source.open()) {
      chunks.push(chunk);
      length += chunk.length;
      if (length > SAMPLE_BYTES) {
        whole = false;
        break;
      }
    }
  } catch (error) {
    if (!(error instanceof UnreadableSource)) throw error;
    whole = false;
    problem = error.issue;
  }
  const bytes = Buffer.concat(chunks).subarray(0, SAMPLE_BYTES);
  return { ...sampleOf(bytes, whole), ...(problem && { problem }) };
}

function sampleOf(bytes: Buffer, whole: boolean): Sample {
  const text = decode(bytes, whole);
  const base = { text, whole, records: [], keys: [] };
  if (text.trim() === "") return { ...base, shape: "empty" };
  if (text.includes("\0")) return { ...base, shape: "binary" };
  const first = text.trimStart()[0];
  if (first !== "{" && first !== "[") return csvSample(base);
  const lines = jsonRecords(text, whole);
  if (lines) {
    const [only] = lines;
    const keys = lines.length === 1 && whole && only ? Object.keys(only) : [];
    return { ...base, shape: "jsonl", records: lines, keys };
  }
  return { ...base, shape: "json", ...jsonMembers(text) };
}

function decode(bytes: Buffer, whole: boolean): string {
  const encoding = utf16Mark(bytes);
  const start = encoding ? 2 : hasUtf8Mark(bytes) ? 3 : 0;
  const decoder = new TextDecoder(encoding ?? "utf-8");
  return decoder.decode(bytes.subarray(start), { stream: !whole });
}

/** Null where the first line is not a whole JSON object. */
function jsonRecords(
  text: string,
  whole: boolean,
): Record<string, unknown>[] | null {
  const lines = text.split("\n");
  if (!whole && lines.length > 1) lines.pop();
  const [first, ...rest] = lines.filter((line) => line.trim() !== "");
  const record = first === undefined ? null : parseRecord(first);
  if (!record) return null;
  const more = rest.slice(0, MAX_RECORDS - 1).map(parseRecord);
  return [record, ...more.filter((r) => r !== null)];
}

/** Keys of the object that the text begins with, or elements of the array, as far as they are to be seen. */
function jsonMembers(text: string): Pick<Sample, "keys" | "records"> {
  const splitter = new JsonSplitter((path) => path.length === 0);
  const elements = splitter.push(Buffer.from(text));
  const names = [...elements.map((e) => e.path), splitter.path].map(
    ([name]) => name,
  );
  const keys = new Set(
    names.filter((name) => typeof name === "string" && name !== ""),
  );
  const records = elements
    .filter((e) => typeof e.path[0] === "number")
    .slice(0, MAX_RECORDS)
    .map((e) => parseRecord(e.bytes?.toString("utf8") ?? ""));
  return {
    keys: [...keys] as string[],
    records: records.filter((r) => r !== null),
  };
}

const MAX_RECORDS = 20;

function parseRecord(json: string): Record<string, unknown> | null {
  const parsed = parseJson(json, { file: "" });
  const value = parsed.ok ? parsed.value : null;
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : null;
}

/** A table has a header of two or more different names, and a first row of that width. */
function csvSample(base: Omit<Sample, "shape">): Sample {
  const [header = [], ...body] = csvBeginning(base);
  const names = header.map((name) => name.trim());
  const isTable =
    names.length > 1 &&
    new Set(names).size === names.length &&
    names.indexOf("") <= 0 &&
    (body[0] ?? names).length === names.length;
  if (!isTable) return { ...base, shape: "text" };
  const records = body.map((row) =>
    Object.fromEntries(names.map((name, i) => [name, row[i] ?? ""])),
  );
  return { ...base, shape: "csv", records };
}

/** The rows before the text breaks off, be it within a quoted cell. */
function csvBeginning({ text, whole }: Omit<Sample, "shape">): string[][] {
  const rows: string[][] = [];
  const options: Options = {
    to: MAX_RECORDS + 1,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    on_record: (row: string[]) => void rows.push(row),
  };
  try {
    parse(whole ? text : text.slice(0, text.lastIndexOf("\n") + 1), options);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
  }
  return rows;
}
