import { createHash } from "node:crypto";

/** Numbers a run's prompts from 1; most are templates that a whole dataset shares. Holds hashes, not texts. */
export class PromptBook {
  readonly #numbers = new Map<string, number>();
  readonly #templates = new Map<string, Set<string>>();

  /** The prompt's number, and whether it is new. */
  number(dataset: string, prompt: string): { number: number; isNew: boolean } {
    const hash = createHash("sha256").update(prompt).digest("base64");
    if (prompt.includes("{input}")) this.#noteTemplate(dataset, hash);
    const known = this.#numbers.get(hash);
    if (known !== undefined) return { number: known, isNew: false };
    const number = this.#numbers.size + 1;
    this.#numbers.set(hash, number);
    return { number, isNew: true };
  }

  /** One hash for the templates of all datasets; null where the files hold no template. */
  templateHash(): string | null {
    if (this.#templates.size === 0) return null;
    const all = [...this.#templates]
      .map(([dataset, hashes]) => [dataset, [...hashes].toSorted()] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1));
    return createHash("sha256").update(JSON.stringify(all)).digest("hex");
  }

  #noteTemplate(dataset: string, hash: string): void {
    const hashes = this.#templates.get(dataset) ?? new Set<string>();
    this.#templates.set(dataset, hashes.add(hash));
  }
}
