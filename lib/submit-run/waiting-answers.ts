import type { PredictionRecord } from "../schema/record.ts";

/** Alternatives of one answer that are held; a benchmark scores the first alone. */
const MOST_CHOICES = 8;

/**
 * Answers that name a question known in several wordings and do not bring its text: only what the judge was shown, which
 * may come later, tells which wording was answered. Few, for their questions are: the rest of the files is not held.
 */
export class WaitingAnswers {
  readonly #held = new Map<string, PredictionRecord>();
  #isOpen = true;

  /** Whether the answer is held; `again` where one to the same question, turn and alternative is held already. */
  hold(record: PredictionRecord): "held" | "again" | "not-held" {
    if (!this.#isOpen || record.choice >= MOST_CHOICES) return "not-held";
    const { dataset, questionId, turn, choice } = record;
    const key = JSON.stringify([dataset, questionId, turn, choice]);
    if (this.#held.has(key)) return "again";
    this.#held.set(key, record);
    return "held";
  }

  /** Those held, in their order, once everything is read; none is held from then on. */
  take(): PredictionRecord[] {
    this.#isOpen = false;
    return [...this.#held.values()];
  }
}
