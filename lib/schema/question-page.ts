import type { Dataset } from "./benchmark.ts";
import type {
  ExplorerRun,
  QuestionStats,
  ShownAnswer,
  ShownText,
} from "./explorer.ts";

/** The public runs that gave one and the same answer and got one score for it. */
export interface AnswerGroup {
  /** Null: answers that are not compared (dialogues); then every group is one run. */
  answerKey: number | null;
  score: number | null;
  isRight: boolean;
  runs: {
    run: ExplorerRun;
    answer: ShownAnswer;
    /** Of the run's `prompts`; null where the files hold none. */
    promptNumber: number | null;
  }[];
}

/** A prompt as it was sent, or the template with `{input}` in place of the question. */
export interface SentPrompt {
  /** The runs that sent it, by key. */
  runs: string[];
  prompt: ShownText;
}

export interface QuestionTurn {
  turn: number;
  question: ShownText;
  reference: ShownText;
  stats: QuestionStats | null;
  /** Right ones first, then the larger. */
  groups: AnswerGroup[];
  /** Most runs first. */
  prompts: SentPrompt[];
}

/** One question with everything that the public runs answered to it. */
export interface QuestionPage {
  benchmarkId: string;
  hash: string;
  dataset: Dataset;
  category: string;
  axis: string;
  position: number;
  externalId: string | null;
  turns: QuestionTurn[];
  /** Neighbours in the dataset, by hash. */
  previous: string | null;
  next: string | null;
}

/** What the public runs show about one dataset's questions. */
export interface DatasetAnalytics {
  dataset: string;
  /** Public runs with answers to it: LLMs, or baselines where there is no LLM. */
  runs: number;
  /** Questions (and turns) that at least one of them answered. */
  questions: number;
  /** Mean of the questions' means, as a part of the scale; null without runs. */
  mean: number | null;
  /** Chance of guessing right: one of the labels, or always the commonest reference where that is known and better. */
  guessingFloor: number | null;
  /** Share of the top half's runs whose mean is 0.95 of the scale or more. */
  saturation: number | null;
  /** Of the runs' means; null under 3 runs. */
  meanDiscrimination: number | null;
  unsolved: FoundQuestion[];
  suspect: (FoundQuestion & { share: number })[];
  /** Better runs do worse on them: discrimination below 0. */
  contrary: (FoundQuestion & { discrimination: number })[];
}

export interface FoundQuestion {
  hash: string;
  turn: number;
  position: number;
  externalId: string | null;
}
