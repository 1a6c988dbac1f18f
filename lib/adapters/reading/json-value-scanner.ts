import type { Buffer } from "node:buffer";
import { ByteCollector } from "./byte-collector.ts";
import { BACKSLASH, BYTE_CLASS, ByteClass, LF, QUOTE } from "./json-bytes.ts";

/** No single record comes near this. */
export const MAX_ELEMENT_BYTES = 64 * 1024 * 1024;

/** Finds where one JSON value ends, across chunks of bytes, by its brackets and quotes alone; and gathers its bytes. */
export class JsonValueScanner {
  readonly #kept = new ByteCollector(MAX_ELEMENT_BYTES);
  #kind: "container" | "string" | "scalar" = "scalar";
  #depth = 0;
  #inString = false;
  #escaped = false;
  /** Containers within containers, the value's own included. */
  deepest = 0;
  /** Line breaks passed since the last look. */
  lines = 0;

  /** `first` is the value's first byte; scanning starts with it. */
  begin(first: number): void {
    const kind = BYTE_CLASS[first];
    this.#kind = KINDS.get(kind ?? 0) ?? "scalar";
    this.#depth = 0;
    this.#inString = false;
    this.#escaped = false;
    this.deepest = 0;
  }

  /** Where these bytes go on after the value; -1 where it does not end in them. */
  scan(bytes: Buffer, start: number): number {
    const end =
      this.#kind === "container"
        ? this.#scanContainer(bytes, start)
        : this.#kind === "string"
          ? this.#scanString(bytes, start)
          : this.#scanScalar(bytes, start);
    this.#kept.add(bytes.subarray(start, end < 0 ? bytes.length : end));
    return end;
  }

  /** The value's bytes; null where they were too many to keep. */
  take(): Buffer | null {
    return this.#kept.take();
  }

  #scanContainer(bytes: Buffer, start: number): number {
    let at = this.#inString ? this.#skipString(bytes, start) : start;
    while (at < bytes.length) {
      const byte = bytes[at] ?? 0;
      at += 1;
      switch (BYTE_CLASS[byte]) {
        case ByteClass.quote:
          at = this.#skipString(bytes, at);
          break;
        case ByteClass.open:
          this.#depth += 1;
          if (this.#depth > this.deepest) this.deepest = this.#depth;
          break;
        case ByteClass.close:
          this.#depth -= 1;
          if (this.#depth === 0) return at;
          break;
        case ByteClass.space:
          if (byte === LF) this.lines += 1;
      }
    }
    return -1;
  }

  #scanString(bytes: Buffer, start: number): number {
    const at = this.#skipString(bytes, this.#inString ? start : start + 1);
    return this.#inString ? -1 : at;
  }

  #scanScalar(bytes: Buffer, start: number): number {
    for (let at = start; at < bytes.length; at += 1)
      if (BYTE_CLASS[bytes[at] ?? 0] !== ByteClass.other) return at;
    return -1;
  }

  /** From inside a string to behind its closing quote, or to the end of the bytes. */
  #skipString(bytes: Buffer, start: number): number {
    this.#inString = true;
    let from = this.#escaped ? start + 1 : start;
    this.#escaped = false;
    for (;;) {
      const quote = bytes.indexOf(QUOTE, from);
      const end = quote < 0 ? bytes.length : quote;
      const escaped = endsEscaped(bytes, from, end);
      if (quote < 0) {
        this.#escaped = escaped;
        return end;
      }
      from = quote + 1;
      if (escaped) continue;
      this.#inString = false;
      return from;
    }
  }
}

const KINDS = new Map<number, "container" | "string">([
  [ByteClass.open, "container"],
  [ByteClass.quote, "string"],
]);

/** Whether an odd number of backslashes stands before `end`. */
function endsEscaped(bytes: Buffer, start: number, end: number): boolean {
  let at = end;
  while (at > start && bytes[at - 1] === BACKSLASH) at -= 1;
  return (end - at) % 2 === 1;
}
