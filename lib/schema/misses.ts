import type { DiagnosisCounts } from "./diagnosis.ts";

/** What one run's answers to one dataset came to, where they were read one by one. */
export interface DatasetMisses {
  dataset: string;
  /** Answers that were scored. */
  n: number;
  /** False where the metric has no score per answer, as correlations have none. */
  hasAnswerScores: boolean;
  /** Those without full marks (without a readable number, where there are no scores), by why. */
  diagnoses: DiagnosisCounts;
}
