import type { Evidence } from "./evidence.ts";
import type { Issue } from "./issue.ts";

/** How much of something was answered: `answered` of `expected`. */
export interface Coverage {
  answered: number;
  expected: number;
}

/** A number at full precision on the benchmark's scale, or null where there is nothing to compute it from. */
export interface NodeScore {
  score: number | null;
  /** Answers (or judgement rows) that went into it. */
  n: number;
  coverage: Coverage;
  /** The same number as the file claims it; null where it claims none. */
  claimed: number | null;
}

export interface DatasetScore extends NodeScore {
  metric: string;
  /** Further metrics that are shown but never averaged. */
  also: Record<string, number | null>;
}

/** One run scored on one benchmark version. */
export interface RunScores {
  benchmark: string;
  model: string | null;
  evidence: Evidence;
  coverage: Coverage;
  overall: NodeScore;
  axes: Record<string, NodeScore>;
  categories: Record<string, NodeScore>;
  datasets: Record<string, DatasetScore>;
  issues: Issue[];
}
