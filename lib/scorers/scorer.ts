/** Scores one answer against its reference: pure, total, deterministic. */
export interface AnswerScorer {
  /** snake_case, as in benchmark files. */
  id: string;
  kind: "answer";
  title: string;
  /** Where the rule comes from, with the library version that it reproduces. */
  source: string;
  range: { min: number; max: number };
  /** Both texts after post-processing. */
  score(prediction: string, reference: string): number;
  /** What the score sees of a prediction, in one spelling, where that is not its text. */
  seen?(prediction: string): string;
}

/** Scores a whole dataset at once, where a mean of answers has no meaning (correlations). */
export interface DatasetScorer {
  id: string;
  kind: "dataset";
  title: string;
  source: string;
  range: { min: number; max: number };
  /** Lists of equal length, in the same order. */
  score(predictions: readonly string[], references: readonly string[]): number;
  /** As of `AnswerScorer`. */
  seen?(prediction: string): string;
}

export type Scorer = AnswerScorer | DatasetScorer;
