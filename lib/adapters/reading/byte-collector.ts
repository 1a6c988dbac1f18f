import { Buffer } from "node:buffer";

/** Gathers bytes that arrive in pieces, up to a limit; beyond it they are only counted. */
export class ByteCollector {
  readonly #limit: number;
  #pieces: Buffer[] = [];
  #length = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get length(): number {
    return this.#length;
  }

  add(piece: Buffer): void {
    this.#length += piece.length;
    if (this.#length > this.#limit) this.#pieces = [];
    else if (piece.length > 0) this.#pieces.push(piece);
  }

  /** All of it, and starts anew; null where there were too many. */
  take(): Buffer | null {
    const pieces = this.#pieces;
    const whole = this.#length <= this.#limit;
    this.#pieces = [];
    this.#length = 0;
    if (!whole) return null;
    const [only] = pieces;
    return pieces.length === 1 && only ? only : Buffer.concat(pieces);
  }
}
