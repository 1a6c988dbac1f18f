import type { AxisId } from "./benchmark.ts";
import type { Diagnosis } from "./diagnosis.ts";
import type { Evidence } from "./evidence.ts";

/** As many runs as a screen can hold side by side. */
export const MOST_EXPLORED_RUNS = 6;
export const EXPLORER_PAGE_SIZE = 50;

/**
 * What the chosen runs' answers to one question have in common. A is the first run, B the second.
 * Right means `rightFrom` (lib/ranking/right-from.ts): full marks, or 7 of 10 from a judge; wrong is scored but not right.
 */
export const answerPatterns = [
  "all",
  /** Every chosen run is right. */
  "all-right",
  /** Every chosen run is wrong. */
  "all-wrong",
  /** A is right, and every other run wrong. */
  "only-a",
  "a-right-b-wrong",
  /** Two runs have different scores. */
  "differ",
  /** Wrong as the benchmark reads it, right as a fair reader does; of the subject. */
  "format-failure",
  /** A judge's text held no rating; of the subject. */
  "judge-failure",
] as const;
export type AnswerPattern = (typeof answerPatterns)[number];

export const explorerSorts = [
  /** As the dataset has them. */
  "position",
  /** Share of the public runs that are right; of equal ones their mean score, as a part of the scale. */
  "difficulty",
  "discrimination",
  /** How far the chosen runs' scores lie apart. */
  "disagreement",
  /** Characters of the longest of the chosen runs' answers. */
  "length",
] as const;
export type ExplorerSort = (typeof explorerSorts)[number];

export const searchedTexts = ["question", "reference", "answers"] as const;
export type SearchedText = (typeof searchedTexts)[number];

export interface TextQuery {
  /** Words that must all occur, width and kana alike; or a regular expression in RE2's syntax. */
  text: string;
  isPattern: boolean;
  /** At least one. */
  in: readonly SearchedText[];
}

export interface ExplorerQuery {
  benchmarkId: string;
  /** Keys as on the board (`BoardRow.key`), 1 to MOST_EXPLORED_RUNS; A first. */
  runs: readonly string[];
  /** The narrowest one given decides; none: the whole benchmark. */
  dataset?: string | null;
  category?: string | null;
  axis?: AxisId | null;
  pattern?: AnswerPattern;
  diagnosis?: Diagnosis | null;
  /** On the datasets' own scales, both inclusive. */
  minScore?: number | null;
  maxScore?: number | null;
  /** The run that diagnosis, scores, format and judge failure are asked of; null: any of the chosen. */
  subject?: string | null;
  text?: TextQuery | null;
  sort?: ExplorerSort;
  /** Hardest, least discriminating, closest, shortest first; `desc` turns it round. */
  order?: "asc" | "desc";
  /** From `next` or `previous` of another page; one that cannot be read means the first page. */
  cursor?: string | null;
  /** 1 to 200. */
  pageSize?: number;
}

/** A run as the explorer heads its column. */
export interface ExplorerRun {
  key: string;
  runId: string;
  slug: string;
  displayName: string;
  /** Tells several runs of one model apart; empty where there is one. */
  label: string;
  kind: "llm" | "baseline";
  evidence: Evidence;
  shots: number | null;
  judge: string | null;
  promptTemplateHash: string | null;
  questionSetHash: string | null;
}

/** A text that may be shown, or the reason why it is not. */
export type ShownText =
  /** Shortened to a number of characters where `length` (of the whole) is more. */
  | { kind: "text"; text: string; length: number }
  /** The dataset's licence does not allow it. */
  | { kind: "masked" }
  /** Only its hash is known here, or there is none. */
  | { kind: "unknown" };

export interface ShownJudgement {
  judge: string;
  judgePrompt: string;
  /** Null: no rating could be parsed. */
  rating: number | null;
  rationale: ShownText;
  /** What the judge was sent. */
  prompt: ShownText;
}

/** One run's answer to one question and turn. */
export interface ShownAnswer {
  /** Null where only the judgement is known. */
  output: ShownText | null;
  /** By the benchmark's metric; the mean rating on judged datasets; null where it has none. */
  score: number | null;
  lenient: number | null;
  diagnosis: Diagnosis | null;
  isRight: boolean;
  /** A judge's text held no rating. */
  judgeFailed: boolean;
  /** Only of the same answer; null where answers are not read one by one (dialogues). See answer-key.ts. */
  answerKey: number | null;
  judgements: ShownJudgement[];
}

/** What all public runs say of one question and turn; null where too few answered it. */
export interface QuestionStats {
  /** Public runs that answered it. */
  n: number;
  /** Mean score as a part of the scale, 0 to 1. */
  mean: number;
  /** Share of runs that are right. */
  right: number;
  /** Correlation of its score with the rest of the dataset's; null under 3 runs, or where either never varies. */
  discrimination: number | null;
  /** No run of the top half is right. */
  isUnsolved: boolean;
  /** Most of the top half give one and the same answer that is not right. */
  suspect: { share: number; answerKey: number; runId: string } | null;
}

export interface ExplorerRow {
  /** The question's permanent name: its page is found by it. */
  hash: string;
  dataset: string;
  turn: number;
  /** 0-based place in the dataset, and the harness's own number. */
  position: number;
  externalId: string | null;
  question: ShownText;
  reference: ShownText;
  stats: QuestionStats | null;
  /** In the order of the runs; null: not answered. */
  answers: (ShownAnswer | null)[];
}

export interface ExplorerPage {
  runs: ExplorerRun[];
  /** Keys of the query that are no public run of this benchmark. */
  unknownRuns: string[];
  /** Questions and turns in the scope that a chosen run answered; and of those, the ones that pass all filters. */
  total: number;
  matching: number;
  /** What each choice would leave, all other filters kept. */
  counts: {
    pattern: Record<AnswerPattern, number>;
    diagnosis: Record<Diagnosis, number>;
    /** Of the scope's datasets, in their order. */
    dataset: { id: string; n: number }[];
  };
  /** 1-based number of the first row among the matching; 0 where there is none. */
  from: number;
  rows: ExplorerRow[];
  next: string | null;
  previous: string | null;
}

/** Why there is no page. */
export const explorerProblems = [
  "unknown-benchmark",
  /** None of the keys is a public run. */
  "no-runs",
  /** The benchmark has no such dataset, category or axis. */
  "unknown-scope",
  /** The regular expression cannot be read; `detail` says why, in RE2's words. */
  "bad-pattern",
  /** More text than one search may read: a narrower scope helps. */
  "too-much-text",
  /** The search took longer than SEARCH_SECONDS. */
  "too-slow",
  /** Too many searches of others wait. */
  "too-busy",
] as const;
export type ExplorerProblem = (typeof explorerProblems)[number];

/** As long as a search through texts may take before it is ended. */
export const SEARCH_SECONDS = 2;

/** Whether the same question may be answered a moment later, so that the problem must be kept for nobody. */
export function passesByItself(problem: ExplorerProblem): boolean {
  return problem === "too-slow" || problem === "too-busy";
}

export type ExplorerResult =
  | { ok: true; page: ExplorerPage }
  | { ok: false; reason: ExplorerProblem; detail?: string };
