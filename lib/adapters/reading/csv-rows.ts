import { CsvError, parse, type Parser } from "csv-parse";
import type { Source } from "../adapter.ts";
import { bytesOf, type IssueItem } from "./bytes-of.ts";
import { issueItem } from "./record-fields.ts";
import { textFaults } from "./text-faults.ts";

export interface CsvRow {
  kind: "row";
  /** 1-based line on which the row begins. */
  line: number;
  /** By column name. */
  row: Record<string, string>;
}

/** Rows of a CSV file with a header. Cells may hold line breaks; rows of another width than the header's are issues. */
export async function* csvRows(
  source: Source,
): AsyncGenerator<CsvRow | IssueItem> {
  const reader = new RowReader(source.name);
  const decoder = new TextDecoder("utf-8", { fatal: true });
  for await (const item of bytesOf(source)) {
    if (item.kind === "issue") {
      yield item;
      if (item.issue.severity === "error") return;
      continue;
    }
    for (let at = 0; at < item.bytes.length; at += PIECE_BYTES) {
      const piece = item.bytes.subarray(at, at + PIECE_BYTES);
      const text = decodeStrictly(decoder, piece);
      if (text === null) {
        yield notUtf8(source, item.bytes, reader.line);
        return;
      }
      yield* await reader.push(text);
      if (reader.failed) return;
    }
  }
  if (decodeStrictly(decoder) === null)
    yield issueItem("error", "truncated-file", { file: source.name });
  yield* await reader.finish();
}

/** Feeds csv-parse and takes its rows, chunk by chunk. */
class RowReader {
  readonly #file: string;
  readonly #parser: Parser = parse({
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    record_delimiter: ["\r\n", "\n"],
    skip_empty_lines: true,
    max_record_size: MAX_ROW_CHARACTERS,
  });
  #header: string[] | null = null;
  #error: unknown = null;
  /** Line on which the next row begins. */
  line = 1;

  constructor(file: string) {
    this.#file = file;
    this.#parser.on("error", (error) => (this.#error = error));
  }

  get failed(): boolean {
    return this.#error !== null;
  }

  async push(text: string): Promise<(CsvRow | IssueItem)[]> {
    const written = new Promise<void>((done) => {
      this.#parser.write(text, () => done());
    });
    // The parser holds back its answer until its rows are taken.
    const items = this.#take();
    await written;
    items.push(...this.#take());
    return items;
  }

  async finish(): Promise<(CsvRow | IssueItem)[]> {
    if (this.failed) return [];
    await new Promise<void>((done) => {
      this.#parser.once("error", () => done());
      this.#parser.end(() => done());
    });
    const items = this.#take();
    const file = this.#file;
    if (!this.#header && !this.failed)
      items.push(issueItem("error", "empty-file", { file }));
    return items;
  }

  #take(): (CsvRow | IssueItem)[] {
    const items: (CsvRow | IssueItem)[] = [];
    let read: ParsedRow | null;
    while ((read = this.#parser.read() as ParsedRow | null) !== null) {
      const line = this.line;
      this.line = read.info.lines + 1;
      if (this.#header)
        items.push(...this.#row(this.#header, read.record, line));
      else this.#header = read.record.map((name) => name.trim());
    }
    if (this.#error) items.push(this.#problem(this.#error));
    return items;
  }

  *#row(
    header: string[],
    cells: string[],
    line: number,
  ): Generator<CsvRow | IssueItem> {
    const place = { file: this.#file, line };
    if (cells.length !== header.length) {
      const params = {
        field: "row",
        expected: `${header.length} columns`,
        found: `${cells.length} columns`,
      };
      yield issueItem("warning", "wrong-type", place, params);
    }
    const row: Record<string, string> = {};
    for (const [index, name] of header.entries()) {
      const cell = cells[index];
      if (cell === undefined) continue;
      row[name] = cell;
      if (cell.includes("\0")) yield* textFaults(cell, place, [name]);
    }
    yield { kind: "row", line, row };
  }

  #problem(error: unknown): IssueItem {
    const place = { file: this.#file, line: this.line };
    const code = error instanceof CsvError ? error.code : "";
    if (code === "CSV_QUOTE_NOT_CLOSED")
      return issueItem("error", "truncated-file", place);
    if (code === "CSV_MAX_RECORD_SIZE")
      return issueItem("error", "too-large", place, {
        limit: "64 Mi characters a row",
      });
    const reason = error instanceof Error ? error.message.slice(0, 80) : "";
    return issueItem("error", "wrong-type", place, {
      field: "row",
      expected: "CSV",
      found: reason,
    });
  }
}

interface ParsedRow {
  record: string[];
  info: { lines: number };
}

/** Short rows become many objects: no more of them at once than needed. */
const PIECE_BYTES = 32 * 1024;

const MAX_ROW_CHARACTERS = 64 * 1024 * 1024;

function decodeStrictly(
  decoder: TextDecoder,
  bytes?: Uint8Array,
): string | null {
  try {
    return decoder.decode(bytes, { stream: bytes !== undefined });
  } catch {
    return null;
  }
}

/** Spreadsheets on Japanese Windows save CSV in Shift_JIS. */
function notUtf8(source: Source, bytes: Uint8Array, line: number): IssueItem {
  const place = { file: source.name, line };
  const isShiftJis =
    decodeStrictly(new TextDecoder("shift_jis", { fatal: true }), bytes) !==
    null;
  return issueItem("error", "bad-encoding", place, {
    ...(isShiftJis && { found: "Shift_JIS" }),
  });
}
