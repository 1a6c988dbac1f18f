/** A buffer that is used again and again, and grows when a text needs more. What it held is lost. */
export class Scratch {
  #buffer = new Int32Array(1024);

  atLeast(length: number): Int32Array {
    if (this.#buffer.length < length)
      this.#buffer = new Int32Array(Math.max(length, this.#buffer.length * 2));
    return this.#buffer;
  }
}
