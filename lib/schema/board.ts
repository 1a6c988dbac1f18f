import type { Benchmark } from "./benchmark.ts";
import type { Evidence } from "./evidence.ts";

/** One published run as the board shows it; every unknown is null. */
export interface BoardRow {
  /** What the URL calls it: the model's slug, with the run's label where a model has several runs. */
  key: string;
  runId: string;
  slug: string;
  /** As published: `org/name`. */
  name: string;
  displayName: string;
  /** Tells several runs of one model apart; empty where there is one. */
  label: string;
  kind: "llm" | "baseline";
  organisation: string | null;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  /** ISO day. */
  releaseDate: string | null;
  /** Billions of parameters. */
  totalParametersB: number | null;
  activeParametersB: number | null;
  licence: string | null;
  weights: "open" | "closed" | null;
  baseModel: string | null;
  tuning: "base" | "instruct" | null;
  evidence: Evidence;
  /** Examples in the prompt; null: the files do not say, as with the judge. */
  shots: number | null;
  judge: string | null;
  /** Answers given and asked for; both 0 where only aggregates exist. */
  answered: number;
  expected: number;
  /** Mean characters of its judged answers; null: none was judged. */
  meanAnswerLength: number | null;
  attribution: string | null;
  /** ISO instant. */
  publishedAt: string | null;
  overall: number | null;
  /** By axis id. */
  axes: Record<string, number | null>;
  /** By category id, by dataset id, and by `dataset:metric` for metrics beside a dataset's own. Ids differ in a benchmark. */
  parts: Record<string, number | null>;
  /** What `overall` would be if format did not count; null: answers were not read so. */
  lenientOverall: number | null;
  /** Lenient minus strict score of `overall` and of each axis by id, on its scale; absent: not read so. */
  gaps: Record<string, number | null>;
}

export interface Board {
  benchmark: Benchmark;
  rows: BoardRow[];
}

/** A benchmark of the switch, with what it has to show. */
export interface BoardChoice {
  id: string;
  name: { ja: string; en: string };
  /** Published public runs, baselines included. */
  runs: number;
  /** Of those, LLM runs with an overall score. */
  ranked: number;
  /** No longer offered in the switch; its pages stay. */
  isRetired: boolean;
}
