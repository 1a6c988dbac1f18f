import type { DiagnosisCounts } from "./diagnosis.ts";
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

/** A node of the tree, read leniently. */
export interface LenientNode {
  /** What the score would be if format did not count; null where there is nothing to compute it from. */
  score: number | null;
  /** Lenient minus strict, on the node's scale: what format alone costs. Null where either is. */
  gap: number | null;
  /** Answers below that missed, by why. */
  diagnoses: DiagnosisCounts;
}

/** A run read leniently: only nodes below which answers were read so. Judged dialogues count with their strict score. */
export interface LenientScores {
  /** `diagnosisVersion` of the rules. */
  version: number;
  overall: LenientNode;
  axes: Record<string, LenientNode>;
  categories: Record<string, LenientNode>;
  datasets: Record<string, LenientNode>;
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
  /** Null where no answer was read leniently. */
  lenient: LenientScores | null;
  issues: Issue[];
}
