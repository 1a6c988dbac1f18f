import type { Buffer } from "node:buffer";
import type { JsonPath } from "./format-path.ts";
import {
  BYTE_CLASS,
  ByteClass,
  CLOSE_BRACE,
  CLOSE_BRACKET,
  COLON,
  COMMA,
  LF,
  OPEN_BRACE,
  QUOTE,
  showByte,
} from "./json-bytes.ts";
import { JsonValueScanner } from "./json-value-scanner.ts";
import { MAX_DEPTH } from "./parse-json.ts";

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
  readonly #scanner = new JsonValueScanner();
  #state: State = "value";
  #startLine = 1;
  #out: SplitElement[] = [];
  /** 1-based line that the reading has come to. */
  line = 1;
  /** Why the document is not JSON, once that is known. */
  fault: { line: number; found: string; expected: string } | null = null;

  constructor(descend: (path: JsonPath) => boolean) {
    this.#descend = descend;
  }

  /** Where in the document the reading stands. */
  get path(): JsonPath {
    return this.#stack.map((frame) => frame.at);
  }

  /** True until the document's end is read. */
  get unfinished(): boolean {
    return this.#state !== "end";
  }

  /** The elements that end within these bytes. */
  push(bytes: Buffer): SplitElement[] {
    let at = 0;
    while (at < bytes.length && !this.fault)
      at = SCANNED.has(this.#state)
        ? this.#readValue(bytes, at)
        : this.#readBetween(bytes[at] ?? 0, at);
    return this.#takeOut();
  }

  /** A bare number or word ends with the file. */
  finish(): SplitElement[] {
    if (this.#state === "scalar" && this.#stack.length === 0) this.#emit();
    return this.#takeOut();
  }

  #takeOut(): SplitElement[] {
    const out = this.#out;
    this.#out = [];
    return out;
  }

  #readValue(bytes: Buffer, start: number): number {
    const end = this.#scanner.scan(bytes, start);
    this.line += this.#scanner.lines;
    this.#scanner.lines = 0;
    if (end < 0) return bytes.length;
    if (this.#state === "key") this.#setKey();
    else this.#emit();
    return end;
  }

  /** White space and punctuation between values. */
  #readBetween(byte: number, at: number): number {
    if (byte === LF) this.line += 1;
    if (BYTE_CLASS[byte] === ByteClass.space) return at + 1;
    switch (this.#state) {
      case "colon":
        if (byte !== COLON) return this.#fail(byte, ":");
        this.#state = "value";
        return at + 1;
      case "after":
        return this.#afterValue(byte, at);
      case "end":
        return this.#fail(byte, "end of document");
      case "first-key":
      case "next-key":
        return this.#beginKey(byte, at);
      default:
        return this.#beginValue(byte, at);
    }
  }

  #afterValue(byte: number, at: number): number {
    const frame = this.#stack.at(-1);
    const isArray = typeof frame?.at === "number";
    if (byte === (isArray ? CLOSE_BRACKET : CLOSE_BRACE))
      return this.#close(at);
    if (byte !== COMMA || !frame)
      return this.#fail(byte, isArray ? ", or ]" : ", or }");
    if (typeof frame.at === "number") frame.at += 1;
    this.#state = isArray ? "value" : "next-key";
    return at + 1;
  }

  #beginKey(byte: number, at: number): number {
    if (byte === CLOSE_BRACE && this.#state === "first-key")
      return this.#close(at);
    if (byte !== QUOTE) return this.#fail(byte, "a key");
    return this.#scan("key", byte, at);
  }

  #beginValue(byte: number, at: number): number {
    if (byte === CLOSE_BRACKET && this.#state === "first-value")
      return this.#close(at);
    switch (BYTE_CLASS[byte]) {
      case ByteClass.open:
        if (this.#stack.length >= MAX_DEPTH || !this.#descend(this.path))
          return this.#scan("container", byte, at);
        this.#stack.push({ at: byte === OPEN_BRACE ? "" : 0 });
        this.#state = byte === OPEN_BRACE ? "first-key" : "first-value";
        return at + 1;
      case ByteClass.quote:
        return this.#scan("string", byte, at);
      case ByteClass.other:
        return this.#scan("scalar", byte, at);
      default:
        return this.#fail(byte, "a value");
    }
  }

  /** The value's first byte is for the scanner: not passed over here. */
  #scan(state: State, first: number, at: number): number {
    this.#state = state;
    this.#startLine = this.line;
    this.#scanner.begin(first);
    return at;
  }

  #setKey(): void {
    const text = this.#scanner.take()?.toString("utf8") ?? "";
    const frame = this.#stack.at(-1);
    const key = parseKey(text);
    if (frame && key !== null) frame.at = key;
    else
      this.fault = {
        line: this.#startLine,
        found: text.slice(0, 40),
        expected: "a key",
      };
    this.#state = "colon";
  }

  #emit(): void {
    const { path } = this;
    const line = this.#startLine;
    const bytes = this.#scanner.take();
    if (path.length + this.#scanner.deepest > MAX_DEPTH)
      this.#out.push({ path, line, bytes: null, fault: "too-deep" });
    else if (!bytes)
      this.#out.push({ path, line, bytes: null, fault: "too-large" });
    else this.#out.push({ path, line, bytes });
    this.#state = path.length === 0 ? "end" : "after";
  }

  #close(at: number): number {
    this.#stack.pop();
    this.#state = this.#stack.length === 0 ? "end" : "after";
    return at + 1;
  }

  #fail(byte: number, expected: string): number {
    this.fault = { line: this.line, found: showByte(byte), expected };
    return Infinity;
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

/** States in which the scanner reads. */
const SCANNED = new Set<State>(["key", "string", "scalar", "container"]);

function parseKey(text: string): string | null {
  try {
    const key: unknown = JSON.parse(text);
    return typeof key === "string" ? key : null;
  } catch {
    return null;
  }
}
