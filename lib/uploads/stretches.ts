const LINE_FEED = 10;

/** A stream of chunks of any size, read in stretches of a known one. */
export class Stretches {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #rest: Uint8Array = new Uint8Array();

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /** The next line without its end; null where there is none within `most` bytes. */
  async line(most: number): Promise<string | null> {
    const parts: Uint8Array[] = [];
    for (let length = 0; length <= most;) {
      if (!(await this.#fill())) return null;
      const end = this.#rest.indexOf(LINE_FEED);
      const part = this.#take(end < 0 ? this.#rest.length : end);
      parts.push(part);
      length += part.length;
      if (end < 0) continue;
      this.#take(1);
      return length > most ? null : Buffer.concat(parts).toString("utf8");
    }
    return null;
  }

  /** The next bytes as they come: `count` of them, or fewer where the stream ends. */
  async *bytes(count: number): AsyncGenerator<Uint8Array> {
    for (let left = count; left > 0 && (await this.#fill());) {
      const part = this.#take(Math.min(left, this.#rest.length));
      left -= part.length;
      yield part;
    }
  }

  #take(count: number): Uint8Array {
    const part = this.#rest.subarray(0, count);
    this.#rest = this.#rest.subarray(count);
    return part;
  }

  /** False once there is nothing more. */
  async #fill(): Promise<boolean> {
    while (this.#rest.length === 0) {
      const next = await this.#chunks.next();
      if (next.done) return false;
      this.#rest = next.value;
    }
    return true;
  }
}
