/**
 * Keeps values up to a number of bytes. What was asked for once goes before what was asked for twice, so that a walk
 * through endless addresses cannot push out the pages that are read; among equals the longest unread goes first.
 */
export class ByteLru<V> {
  readonly #limit: number;
  readonly #once = new Map<string, Sized<V>>();
  readonly #again = new Map<string, Sized<V>>();
  #onceBytes = 0;
  #againBytes = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get bytes(): number {
    return this.#onceBytes + this.#againBytes;
  }

  get(key: string): V | undefined {
    const known = this.#again.get(key);
    if (known) {
      this.#again.delete(key);
      this.#again.set(key, known);
      return known.value;
    }
    const seen = this.#once.get(key);
    if (!seen) return undefined;
    this.#once.delete(key);
    this.#onceBytes -= seen.bytes;
    this.#again.set(key, seen);
    this.#againBytes += seen.bytes;
    this.#demote();
    return seen.value;
  }

  /** A value of more than an eighth of the limit is not kept. */
  set(key: string, value: V, bytes: number): void {
    this.#remove(key);
    if (bytes > this.#limit / 8) return;
    this.#once.set(key, { value, bytes });
    this.#onceBytes += bytes;
    this.#evict();
  }

  clear(): void {
    this.#once.clear();
    this.#again.clear();
    this.#onceBytes = 0;
    this.#againBytes = 0;
  }

  #remove(key: string): void {
    this.#onceBytes -= this.#once.get(key)?.bytes ?? 0;
    this.#againBytes -= this.#again.get(key)?.bytes ?? 0;
    this.#once.delete(key);
    this.#again.delete(key);
  }

  // A quarter stays free for what is new.
  #demote(): void {
    for (const [key, sized] of this.#again) {
      if (this.#againBytes <= this.#limit * 0.75) return;
      this.#again.delete(key);
      this.#againBytes -= sized.bytes;
      this.#once.set(key, sized);
      this.#onceBytes += sized.bytes;
    }
  }

  #evict(): void {
    for (const [key, sized] of this.#once) {
      if (this.bytes <= this.#limit) return;
      this.#once.delete(key);
      this.#onceBytes -= sized.bytes;
    }
  }
}

interface Sized<V> {
  value: V;
  bytes: number;
}
