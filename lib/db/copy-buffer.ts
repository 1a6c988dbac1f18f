/**
 * Rows in Postgres's binary COPY format: nothing to escape, every number bit for bit.
 * Fields are written in the order of the columns; see "COPY", "Binary Format" in PostgreSQL's manual.
 */
export class CopyBuffer {
  readonly #columns: number;
  /** Two, so that one can be filled while the other is being sent. */
  #filling = Buffer.allocUnsafe(FIRST_SIZE);
  #other = Buffer.allocUnsafe(FIRST_SIZE);
  #length = 0;
  #rows = 0;

  constructor(columns: number) {
    this.#columns = columns;
  }

  /** Bytes written since the last `take`. */
  get size(): number {
    return this.#length;
  }

  get rows(): number {
    return this.#rows;
  }

  /**
   * What was written, as one whole COPY stream; writing begins anew.
   * The bytes are valid until the `take` after the next.
   */
  take(): Buffer {
    this.#reserve(2);
    this.#length = this.#filling.writeInt16BE(-1, this.#length);
    const taken = this.#filling.subarray(0, this.#length);
    [this.#filling, this.#other] = [this.#other, this.#filling];
    if (this.#filling.length > KEPT_SIZE)
      this.#filling = Buffer.allocUnsafe(FIRST_SIZE);
    this.#length = 0;
    this.#rows = 0;
    return taken;
  }

  row(): void {
    this.#reserve(HEADER.length + 2);
    if (this.#length === 0) this.#length = HEADER.copy(this.#filling);
    this.#length = this.#filling.writeInt16BE(this.#columns, this.#length);
    this.#rows += 1;
  }

  null(): void {
    this.#int32(-1);
  }

  int2(value: number | null): void {
    if (value === null) return this.null();
    this.#int32(2);
    this.#reserve(2);
    this.#length = this.#filling.writeInt16BE(value, this.#length);
  }

  int4(value: number | null): void {
    if (value === null) return this.null();
    this.#int32(4);
    this.#int32(value);
  }

  /** What is no finite number is missing. */
  float8(value: number | null): void {
    if (value === null || !Number.isFinite(value)) return this.null();
    this.#int32(8);
    this.#reserve(8);
    this.#length = this.#filling.writeDoubleBE(value, this.#length);
  }

  /** Also for enum labels and json. */
  text(value: string | null): void {
    if (value === null) return this.null();
    this.#reserve(4 + mostBytes(value));
    const written = this.#filling.write(value, this.#length + 4, "utf8");
    this.#filling.writeInt32BE(written, this.#length);
    this.#length += 4 + written;
  }

  jsonb(value: string): void {
    this.#prefixed(() => {
      this.#reserve(1 + mostBytes(value));
      this.#length = this.#filling.writeInt8(1, this.#length);
      this.#length += this.#filling.write(value, this.#length, "utf8");
    });
  }

  bytes(value: Uint8Array): void {
    this.#int32(value.length);
    this.#reserve(value.length);
    this.#filling.set(value, this.#length);
    this.#length += value.length;
  }

  textArray(values: readonly string[]): void {
    this.#prefixed(() => {
      this.#int32(values.length === 0 ? 0 : 1);
      this.#int32(0);
      this.#int32(TEXT_OID);
      if (values.length === 0) return;
      this.#int32(values.length);
      this.#int32(1);
      values.forEach((value) => this.text(value));
    });
  }

  #prefixed(write: () => void): void {
    const start = this.#length;
    this.#int32(0);
    write();
    this.#filling.writeInt32BE(this.#length - start - 4, start);
  }

  #int32(value: number): void {
    this.#reserve(4);
    this.#length = this.#filling.writeInt32BE(value, this.#length);
  }

  #reserve(bytes: number): void {
    const needed = this.#length + bytes;
    if (needed <= this.#filling.length) return;
    const grown = Buffer.allocUnsafe(
      Math.max(needed, this.#filling.length * 2),
    );
    this.#filling.copy(grown, 0, 0, this.#length);
    this.#filling = grown;
  }
}

/** The 16 bytes of a uuid's text. */
export function uuidBytes(uuid: string): Buffer {
  return Buffer.from(uuid.replaceAll("-", ""), "hex");
}

// An exact count costs more than the memory it saves, but for long texts.
const mostBytes = (text: string) =>
  text.length < 16_384 ? text.length * 3 : Buffer.byteLength(text);

const FIRST_SIZE = 64 * 1024;
/** A buffer that one long row made larger than this is not kept. */
const KEPT_SIZE = 4 * 1024 * 1024;
const TEXT_OID = 25;
/** Signature, no flags, no extension. */
const HEADER = Buffer.concat([
  Buffer.from("PGCOPY\n\xFF\r\n\0", "latin1"),
  Buffer.alloc(8),
]);
