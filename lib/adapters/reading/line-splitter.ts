import { Buffer, isUtf8 } from "node:buffer";
import { ByteCollector } from "./byte-collector.ts";
import type { IssueItem } from "./bytes-of.ts";
import { issueItem } from "./record-fields.ts";

/** No single answer comes near this. */
export const MAX_LINE_BYTES = 64 * 1024 * 1024;

export interface RawLine {
  /** 1-based. */
  line: number;
  text: string;
  /** The last line of the file, not ended by LF. */
  unfinished: boolean;
}

/** Cuts bytes into lines at LF and nowhere else: U+2028 and its like may stand inside a JSON string. */
export class LineSplitter {
  readonly #file: string;
  #line = 1;
  readonly #open = new ByteCollector(MAX_LINE_BYTES);
  #sawSeparator = false;
  #issues: IssueItem[] = [];

  constructor(file: string) {
    this.#file = file;
  }

  /** The non-blank lines that end within these bytes. */
  push(bytes: Buffer): RawLine[] {
    const last = bytes.lastIndexOf(LF);
    if (last < 0) {
      this.#open.add(bytes);
      return [];
    }
    const lines: RawLine[] = [];
    let start = 0;
    if (this.#open.length > 0) {
      start = bytes.indexOf(LF) + 1;
      this.#open.add(bytes.subarray(0, start - 1));
      this.#add(lines, this.#open.take(), false);
    }
    if (start <= last) this.#cut(bytes.subarray(start, last + 1), lines);
    this.#open.add(bytes.subarray(last + 1));
    return lines;
  }

  /** The last line, where no LF ends it. */
  finish(): RawLine | null {
    const lines: RawLine[] = [];
    if (this.#open.length > 0) this.#add(lines, this.#open.take(), true);
    return lines[0] ?? null;
  }

  takeIssues(): IssueItem[] {
    const issues = this.#issues;
    this.#issues = [];
    return issues;
  }

  /** Whole lines at once: valid as a block means that each of them is valid. */
  #cut(block: Buffer, lines: RawLine[]): void {
    const valid = isUtf8(block);
    if (valid && !this.#sawSeparator) this.#noteSeparators(block);
    for (let start = 0; start < block.length;) {
      if (block[start] === LF) {
        this.#line += 1;
        start += 1;
        continue;
      }
      const end = block.indexOf(LF, start);
      this.#add(lines, block.subarray(start, end), false, valid);
      start = end + 1;
    }
  }

  #add(
    lines: RawLine[],
    bytes: Buffer | null,
    unfinished: boolean,
    valid?: boolean,
  ): void {
    if (valid === undefined && bytes && !this.#sawSeparator)
      this.#noteSeparators(bytes);
    const line = this.#line++;
    const place = { file: this.#file, line };
    if (bytes === null) {
      const params = { limit: "64 MiB a line" };
      this.#issues.push(issueItem("error", "too-large", place, params));
      return;
    }
    if (!valid && !isUtf8(bytes)) {
      this.#issues.push(
        unfinished
          ? issueItem("error", "truncated-file", place)
          : issueItem("error", "bad-encoding", place, {}),
      );
      return;
    }
    if (valid === undefined && !this.#sawSeparator) this.#noteSeparators(bytes);
    const end = bytes.at(-1) === CR ? bytes.length - 1 : bytes.length;
    const text = bytes.toString("utf8", 0, end);
    if (text.trim() !== "") lines.push({ line, text, unfinished });
  }

  /** Once per file: other tools may cut lines at these characters. */
  #noteSeparators(bytes: Buffer): void {
    for (const [character, pattern] of SEPARATORS) {
      const at = bytes.indexOf(pattern);
      if (at < 0) continue;
      this.#sawSeparator = true;
      const line = this.#line + countLines(bytes, at);
      const place = { file: this.#file, line };
      this.#issues.push(
        issueItem("info", "unusual-line-separator", place, { character }),
      );
      return;
    }
  }
}

const LF = 0x0a;
const CR = 0x0d;
const SEPARATORS: [string, Buffer][] = [
  ["U+2028", Buffer.from("\u2028")],
  ["U+2029", Buffer.from("\u2029")],
  ["U+0085", Buffer.from("\u0085")],
];

function countLines(bytes: Buffer, end: number): number {
  let lines = 0;
  for (
    let at = bytes.indexOf(LF);
    at >= 0 && at < end;
    at = bytes.indexOf(LF, at + 1)
  )
    lines += 1;
  return lines;
}
