import type { Evidence } from "./evidence.ts";
import type { Localized } from "./text.ts";

/** What is known of a model for readers; every unknown is null. */
export interface PublicModel {
  slug: string;
  /** As published: `org/name`. */
  name: string;
  displayName: string;
  kind: "llm" | "baseline";
  organisation: string | null;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  /** Billions of parameters. */
  totalParametersB: number | null;
  activeParametersB: number | null;
  licence: string | null;
  weights: "open" | "closed" | null;
  baseModel: string | null;
  tuning: "base" | "instruct" | null;
  /** ISO day. */
  releaseDate: string | null;
  url: string | null;
  /** Where these facts come from. */
  factsSource: string | null;
}

/** One stored number of a run, beside the same number as its file claims it. */
export interface StoredScore {
  level: "overall" | "axis" | "category" | "dataset" | "also";
  /** `overall`, a node's id, or `dataset:metric` for `also`. */
  key: string;
  value: number | null;
  /** Answers or judgement rows that went into it. */
  n: number;
  answered: number;
  expected: number;
  claimed: number | null;
}

/** What decides whether two runs can be compared; null where the files do not say. */
export interface ComparabilityKeys {
  evidence: Evidence;
  questionSetHash: string | null;
  shots: number | null;
  promptTemplateHash: string | null;
  judge: string | null;
  judgePrompt: string | null;
}

/** A published public run with everything that a reader may see of how it was made. */
export interface PublicRun extends ComparabilityKeys {
  id: string;
  benchmarkId: string;
  label: string;
  answered: number;
  expected: number;
  attribution: string | null;
  /** ISO instant. */
  publishedAt: string | null;
  /** Name and version of the harness, as its files give them. */
  harness: string | null;
  scores: StoredScore[];
  files: { adapter: string; sha256: string; size: number }[];
}

export interface ModelPage {
  model: PublicModel;
  runs: PublicRun[];
}

/** A result of a model that was public and is not any more. */
export interface Withdrawal {
  kind: "withdrawn" | "superseded";
  /** ISO instant. */
  at: string;
  benchmarkId: string;
  benchmarkName: Localized;
  /** As whoever withdrew it said to the public; null where nobody said. */
  reason: string | null;
}
