import type { Diagnosis } from "./diagnosis.ts";
import type { RunScores } from "./run-scores.ts";

/** A question of the benchmark's bank by its database id (> 0), or one that this run's files brought (< 0, counting down from -1). */
export type QuestionRef = number;

/**
 * What the pipeline hands to storage, in an order that can be written as it comes:
 * a question or prompt precedes the rows that point at it.
 */
export type RunRow =
  | {
      kind: "question";
      ref: QuestionRef;
      dataset: string;
      position: number;
      externalId: string | null;
      hash: string;
      inputs: string[];
      references: (string | null)[];
    }
  | { kind: "prompt"; number: number; text: string }
  | {
      kind: "prediction";
      question: QuestionRef;
      turn: number;
      choice: number;
      output: string;
      score: number | null;
      claimed: number | null;
      /** The score as a fair reader would give it; null where `score` is. */
      lenient: number | null;
      /** Null: full marks, or not judged. */
      diagnosis: Diagnosis | null;
      /** See answer-key.ts; null where answers are not read one by one. */
      answerKey: number | null;
      promptNumber: number | null;
    }
  | {
      kind: "judgement";
      question: QuestionRef;
      turn: number;
      repeat: number;
      judge: string;
      judgePrompt: string;
      rating: number | null;
      claimed: number | null;
      rationale: string;
      prompt: string | null;
    };

/** What is known of a run once all its files are read. */
export interface RunResult {
  scores: RunScores;
  facts: Record<string, unknown>;
  questionSetHash: string | null;
  shots: number | null;
  promptTemplateHash: string | null;
  judge: string | null;
  judgePrompt: string | null;
}

/** A run's result with what its files turned out to be. */
export interface ProcessedRun extends RunResult {
  /** The id of the adapter that read each file, by the user's name for it; of an archive's several, the first. */
  formats: Record<string, string>;
}

/** One question of a benchmark's bank. Texts are absent where only the hashes are known. */
export interface BankQuestion {
  /** Database id; in memory-only banks, a number > 0 that is unique in the bank. */
  id: number;
  position: number;
  externalId: string | null;
  /** See question-hash.ts. */
  hash: string;
  /** One input hash per turn. */
  inputHashes: string[];
  inputs?: string[];
  references?: (string | null)[];
}

/** The questions of one benchmark version, by dataset id. A dataset without questions here has no bank. */
export type QuestionBank = Map<string, BankQuestion[]>;
