import type { Issue, Place } from "./issue.ts";

/**
 * What an adapter reads out of a foreign file: one shape per kind of fact, whatever the format.
 * Adapters translate, they do not judge: scores are claims here, recomputed later.
 */
export type Rec =
  | PredictionRecord
  | JudgementRecord
  | AggregateRecord
  | QuestionRecord
  | RunFactsRecord;

/** One answer of a model to one question (and turn). */
export interface PredictionRecord {
  kind: "prediction";
  place: Place;
  /** The model's name as the file gives it. */
  model?: string;
  /** The dataset's name as the file gives it; `mt_bench` for MT-Bench answers. */
  dataset: string;
  /** The harness's id of the question (FastChat `question_id`, `doc_id`), as a string. */
  questionId?: string;
  /** 0-based position in the dataset, for formats that identify by order. */
  index?: number;
  /** 1-based turn of a dialogue; 1 elsewhere. */
  turn: number;
  /** 0-based alternative (FastChat `choices[].index`, lm-eval `resps`). Only 0 is scored. */
  choice: number;
  /** The question as the file brings it; checked against the benchmark's. */
  input?: string;
  /** The reference answer as the file brings it. */
  reference?: string;
  /** The whole prompt as sent, or its template with `{input}` in place of the question. */
  prompt?: string;
  /** The answer as the file has it. */
  output: string;
  /** True where the harness has already cut and normalised the answer (llm-jp-eval `pred`). */
  processed?: boolean;
  /** Per-answer scores that the file claims, by metric name. */
  claimed?: Record<string, number>;
  /** Seconds. */
  latency?: number;
}

/** A judge's rating of one answer. */
export interface JudgementRecord {
  kind: "judgement";
  place: Place;
  model?: string;
  /** `mt_bench` unless the file says otherwise. */
  dataset: string;
  questionId: string;
  turn: number;
  category?: string;
  judge: { model: string; prompt: string };
  /** The prompt that the judge was sent, whole. */
  prompt?: string;
  /** The judge's whole text; the rating is parsed from it again. */
  rationale: string;
  /** The rating that the file claims; -1 = the harness found none. */
  claimed?: number;
  /** Question and answer where the row carries them (W&B tables). */
  question?: string;
  answer?: string;
}

/** A score that only exists as a number: nothing to recompute it from in this file. */
export interface AggregateRecord {
  kind: "aggregate";
  place: Place;
  model?: string;
  /** A dataset, category or axis as the file names it; `overall` names are kept as they are (`AVG`). */
  name: string;
  /** The metric where the file names one apart (`char_f1`, `acc`). */
  metric?: string;
  value: number;
  /** The largest value of the scale where the format says it: 1, 5, 10 or 100. */
  scaleMax?: number;
  /** Number of questions, where known. */
  n?: number;
}

/** A question or reference answer that a file brings (question banks, `inputs.jsonl`). */
export interface QuestionRecord {
  kind: "question";
  place: Place;
  dataset: string;
  questionId?: string;
  index?: number;
  category?: string;
  /** One text per turn. */
  inputs: string[];
  /** One text per turn, null where a turn has none; absent where the file does not say. */
  references?: (string | null)[];
  instruction?: string;
}

/** Facts about how a run was made: what the comparability keys and the run's page need. */
export interface RunFactsRecord {
  kind: "run-facts";
  place: Place;
  model?: string;
  harness?: string;
  harnessVersion?: string;
  shots?: number;
  promptTemplate?: string;
  sampling?: Record<string, string | number | boolean | null>;
  /** Everything else that the file says and that is safe to keep, untouched. */
  extra?: Record<string, unknown>;
}

/** What reading a file yields: facts, and what is wrong with it. Issues never stop the reading of other records. */
export type ReadItem = Rec | { kind: "issue"; issue: Issue };
