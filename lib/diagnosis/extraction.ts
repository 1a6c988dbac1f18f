import type { ExtractionStep } from "../schema/diagnosis.ts";

/**
 * The answer inside an output, as it is narrowed down step by step. Every step but the last ones cuts, so that what
 * is left always has a place in the output.
 */
export class Extraction {
  /** The whole output, folded. */
  readonly whole: string;
  readonly steps: ExtractionStep[] = [];
  /** True once a step took sentences away, rather than signs, quotes and units. */
  talk = false;
  start = 0;
  end: number;
  /** Where the model began to go on by itself, in the whole output; its length where it did not. */
  saidEnd: number;
  /** What the answer was put in other words as; null while it stands in the output as it is. */
  #rewritten: string | null = null;

  constructor(whole: string) {
    this.whole = whole;
    this.end = whole.length;
    this.saidEnd = whole.length;
  }

  get text(): string {
    return this.#rewritten ?? this.whole.slice(this.start, this.end);
  }

  /** True where there is nothing but the question itself: naming every choice chooses none. */
  isEcho = false;

  /** The output without what the model went on with by itself. */
  get said(): string {
    return this.whole.slice(0, this.saidEnd);
  }

  /** Cuts to a part of what is left, by offsets in it; a cut that leaves nothing, or everything, is not made. */
  cut(rule: string, from: number, to: number): boolean {
    const before = this.text;
    const inside = before.slice(from, to);
    if (inside === before || inside.trim() === "") return false;
    this.steps.push({ rule, from: before, to: inside });
    this.end = this.start + to;
    this.start += from;
    return true;
  }

  /** Like `cut`, of a part that was talk. */
  cutTalk(rule: string, from: number, to: number): boolean {
    const done = this.cut(rule, from, to);
    if (done) this.talk = true;
    return done;
  }

  /** Puts what is left in the form that was asked for. */
  rewrite(rule: string, to: string): void {
    const before = this.text;
    if (before === to) return;
    this.steps.push({ rule, from: before, to });
    this.#rewritten = to;
  }
}
