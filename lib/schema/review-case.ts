import type { Issue } from "./issue.ts";
import type { RunSheet } from "./run-sheet.ts";

/** Another run with the same files or the same answers. */
export interface Duplicate {
  /** Null: a run that this reviewer may not read; they learn that it exists, not whose it is. */
  run: { id: string; model: string; label: string; isPublic: boolean } | null;
  via: "file" | "answers";
  /** Files, or datasets, that are the same. */
  count: number;
}

/** How the judge of a run's dialogues did. */
export interface JudgeHealth {
  judge: string;
  judgePrompt: string;
  ratings: number;
  /** Judgements of which no rating could be read. */
  unparsed: number;
  /** Judgements that rate an answer again. */
  repeats: number;
  /** Ratings that are not what the file claims. */
  differing: number;
}

/** In what a run is unlike the board's others, so that its scores are not strictly comparable. */
export interface ComparedKey {
  aspect:
    | "questionSet"
    | "shots"
    | "promptTemplate"
    | "judge"
    | "judgePrompt"
    | "evidence";
  own: string | null;
  /** What most of the board's runs have, and how many of how many. */
  usual: string | null;
  agreeing: number;
  runs: number;
}

/** A fact that the submitter proposes, beside what is known. */
export interface ProposedFact {
  fact: string;
  proposed: string;
  current: string | null;
}

/** An answer of the random sample, in its order. */
export interface SampledAnswer {
  question: number;
  turn: number;
  isRead: boolean;
}

/** A submission with the evidence that a review rests on. */
export interface ReviewCase {
  run: RunSheet;
  /** The run that it supersedes, if the reviewer may read it. */
  previous: RunSheet | null;
  issues: Record<"error" | "warning" | "info", number>;
  firstIssues: Issue[];
  compared: ComparedKey[];
  duplicates: Duplicate[];
  outliers: { part: string; value: number; best: number; excess: number }[];
  /** Relatives on the board that the outliers were looked for among. */
  relatives: number;
  judges: JudgeHealth[];
  proposed: ProposedFact[];
  privateRuns: number;
  sample: SampledAnswer[];
  /** The reviewer has a stake in the run. */
  isConflict: boolean;
  claim: { name: string; isOwn: boolean } | null;
  fourEyes: boolean;
  /** Who has approved this submission already, where four eyes are asked for. */
  approvals: string[];
}
