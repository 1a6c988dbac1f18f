import type { Buffer } from "node:buffer";
import { ByteCollector } from "./byte-collector.ts";
import type { JsonPath } from "./format-path.ts";
import {
  BACKSLASH,
  CLOSE_BRACE,
  CLOSE_BRACKET,
  COLON,
  COMMA,
  isSpace,
  LF,
  NOT_A_VALUE,
  OPEN_BRACE,
  OPEN_BRACKET,
  QUOTE,
  SCALAR_END,
  showByte,
} from "./json-bytes.ts";
import { MAX_DEPTH } from "./parse-json.ts";

/** No single record comes near this. */
export const MAX_ELEMENT_BYTES = 64 * 1024 * 1024;

/** One value of the document, still as bytes; or why there is none. */
export interface SplitElement {
  path: JsonPath;
  /** 1-based line on which it begins. */
  line: number;
  bytes: Buffer | null;
  fault?: "too-large" | "too-deep";
}

/**
 * Cuts one JSON document, given in chunks of bytes, into the values at which `descend` says no. Only the containers
 * that it descends into are checked here; whether an element is JSON shows when it is parsed.
 */
export class JsonSplitter {
  readonly #descend: (path: JsonPath) => boolean;
  readonly #stack: Frame[] = [];
  #state: State = "value";
  #line = 1;
  #out: SplitElement[] = [];
  // the token or element that is being read
  readonly #kept = new ByteCollector(MAX_ELEMENT_BYTES);
  #startLine = 1;
  #depth = 0;
  #deepest = 0;
  #inString = false;
  #escaped = false;
  /** Why the document is not JSON, once that is known. */
  fault: { line: number; found: string; expected: string } | null = null;

  constructor(descend: (path: JsonPath) => boolean) {
    this.#descend = descend;
  }

  get line(): number {
    return this.#line;
  }

  /** Where in the document the reading stands. */
  get path(): JsonPath {
    return this.#stack.map((frame) => frame.at);
  }

  /** True once the document has begun, and has not ended. */
  get unfinished(): boolean {
    return this.#state !== "end";
  }

  /** The elements that end within these bytes. */
  push(bytes: Buffer): SplitElement[] {
    let at = 0;
    while (at < bytes.length && !this.fault) {
      if (this.#state === "container") at = this.#readContainer(bytes, at);
      else if (this.#state === "string" || this.#state === "key")
        at = this.#readString(bytes, at);
      else if (this.#state === "scalar") at = this.#readScalar(bytes, at);
      else at = this.#readBetween(bytes, at);
    }
    return this.#takeOut();
  }

  /** A bare number ends with the file. */
  finish(): SplitElement[] {
    if (this.#state === "scalar" && this.#stack.length === 0) this.#emit();
    return this.#takeOut();
  }

  #takeOut(): SplitElement[] {
    const out = this.#out;
    this.#out = [];
    return out;
  }

  /** White space and punctuation between values. */
  #readBetween(bytes: Buffer, at: number): number {
    const byte = bytes[at] ?? 0;
    if (byte === LF) this.#line += 1;
    if (isSpace(byte)) return at + 1;
    const frame = this.#stack.at(-1);
    switch (this.#state) {
      case "colon":
        if (byte !== COLON) return this.#fail(byte, ":");
        this.#state = "value";
        return at + 1;
      case "after":
        return this.#afterValue(byte, at, frame);
      case "end":
        return this.#fail(byte, "end of document");
      case "first-key":
      case "next-key":
        if (byte === CLOSE_BRACE && this.#state === "first-key")
          return this.#close(at);
        if (byte !== QUOTE) return this.#fail(byte, '"');
        this.#begin("key");
        return this.#keep(bytes, at, at + 1);
      case "first-value":
        if (byte === CLOSE_BRACKET) return this.#close(at);
        return this.#beginValue(bytes, byte, at);
      default:
        return this.#beginValue(bytes, byte, at);
    }
  }

  #afterValue(byte: number, at: number, frame: Frame | undefined): number {
    if (!frame) return this.#fail(byte, "end of document");
    if (byte === COMMA) {
      if (typeof frame.at === "number") frame.at += 1;
      this.#state = typeof frame.at === "number" ? "value" : "next-key";
      return at + 1;
    }
    const closing = typeof frame.at === "number" ? CLOSE_BRACKET : CLOSE_BRACE;
    if (byte === closing) return this.#close(at);
    return this.#fail(byte, typeof frame.at === "number" ? ", or ]" : ", or }");
  }

  #beginValue(bytes: Buffer, byte: number, at: number): number {
    const opens = byte === OPEN_BRACE || byte === OPEN_BRACKET;
    if (opens && this.#stack.length < MAX_DEPTH && this.#descend(this.path)) {
      const isObject = byte === OPEN_BRACE;
      this.#stack.push({ at: isObject ? "" : 0 });
      this.#state = isObject ? "first-key" : "first-value";
      return at + 1;
    }
    if (opens) this.#begin("container");
    else if (byte === QUOTE) {
      this.#begin("string");
      return this.#keep(bytes, at, at + 1);
    } else if (NOT_A_VALUE.has(byte)) return this.#fail(byte, "a value");
    else this.#begin("scalar");
    return at;
  }

  #begin(state: State): void {
    this.#state = state;
    this.#startLine = this.#line;
    this.#depth = this.#stack.length;
    this.#deepest = this.#depth;
    this.#escaped = false;
    this.#inString = false;
  }

  #readContainer(bytes: Buffer, start: number): number {
    let depth = this.#depth;
    let inString = this.#inString;
    let escaped = this.#escaped;
    let at = start;
    for (; at < bytes.length; at += 1) {
      const byte = bytes[at];
      if (inString) {
        if (escaped) escaped = false;
        else if (byte === BACKSLASH) escaped = true;
        else if (byte === QUOTE) inString = false;
      } else if (byte === QUOTE) inString = true;
      else if (byte === LF) this.#line += 1;
      else if (byte === OPEN_BRACE || byte === OPEN_BRACKET) {
        depth += 1;
        if (depth > this.#deepest) this.#deepest = depth;
      } else if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) {
        depth -= 1;
        if (depth === this.#stack.length) break;
      }
    }
    this.#depth = depth;
    this.#inString = inString;
    this.#escaped = escaped;
    if (at === bytes.length) return this.#keep(bytes, start, at);
    this.#keep(bytes, start, at + 1);
    this.#emit();
    return at + 1;
  }

  /** A string that is a key, or an element by itself. Its opening quote is kept already. */
  #readString(bytes: Buffer, start: number): number {
    for (let at = start; at < bytes.length; at += 1) {
      const byte = bytes[at];
      if (this.#escaped) this.#escaped = false;
      else if (byte === BACKSLASH) this.#escaped = true;
      else if (byte === QUOTE) {
        this.#keep(bytes, start, at + 1);
        if (this.#state === "key") this.#setKey();
        else this.#emit();
        return at + 1;
      }
    }
    return this.#keep(bytes, start, bytes.length);
  }

  #readScalar(bytes: Buffer, start: number): number {
    let at = start;
    while (at < bytes.length && !SCALAR_END.has(bytes[at] ?? 0)) at += 1;
    this.#keep(bytes, start, at);
    if (at < bytes.length) this.#emit();
    return at;
  }

  #setKey(): void {
    const text = this.#kept.take()?.toString("utf8") ?? '""';
    const frame = this.#stack.at(-1);
    this.#state = "colon";
    try {
      const key: unknown = JSON.parse(text);
      if (frame && typeof key === "string") frame.at = key;
    } catch {
      this.fault = {
        line: this.#startLine,
        found: text.slice(0, 40),
        expected: "a key",
      };
    }
  }

  #emit(): void {
    const { path } = this;
    const line = this.#startLine;
    const bytes = this.#kept.take();
    const element = { path, line, bytes };
    if (this.#deepest > MAX_DEPTH)
      this.#out.push({ path, line, bytes: null, fault: "too-deep" });
    else if (!bytes) this.#out.push({ ...element, fault: "too-large" });
    else this.#out.push(element);
    this.#state = this.#stack.length === 0 ? "end" : "after";
  }

  #close(at: number): number {
    this.#stack.pop();
    this.#state = this.#stack.length === 0 ? "end" : "after";
    return at + 1;
  }

  #fail(byte: number, expected: string): number {
    this.fault = { line: this.#line, found: showByte(byte), expected };
    return Infinity;
  }

  #keep(bytes: Buffer, start: number, end: number): number {
    this.#kept.add(bytes.subarray(start, end));
    return end;
  }
}

interface Frame {
  /** The key of the current member, or the position of the current element. */
  at: string | number;
}

type State =
  | "value"
  | "first-value"
  | "first-key"
  | "next-key"
  | "colon"
  | "after"
  | "key"
  | "string"
  | "scalar"
  | "container"
  | "end";
