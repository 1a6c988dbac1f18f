/** One short-answer question, as a baseline sees it. */
export interface BaselineQuestion {
  dataset: string;
  input: string;
  /** Solved examples of the same dataset (its few-shot pool); never the question itself. */
  examples: readonly { input: string; output: string }[];
  /** The right answer: only the baselines that imitate how a right answer is spoilt may look at it. */
  reference: string;
}

/** One dialogue, as a baseline sees it. */
export interface BaselineDialogue {
  /** What the user says, one text per turn. */
  turns: readonly string[];
  /** The other dialogues of the benchmark, solved. */
  examples: readonly {
    turns: readonly string[];
    reference: readonly string[];
  }[];
  /** The reference answers: only for the baselines that spoil right answers. */
  reference: readonly string[];
}

/** A small program that shows how a benchmark behaves. Deterministic: the same question has the same answer. */
export interface Baseline {
  /** The model's name, `baseline-...`. */
  name: string;
  answer(question: BaselineQuestion): string;
  /** One answer per turn. */
  reply(dialogue: BaselineDialogue): string[];
}

/** True for about `tenths` of ten texts, always for the same ones (FNV-1a). */
export function isAmong(text: string, tenths: number): boolean {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text))
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash % 10 < tenths;
}
