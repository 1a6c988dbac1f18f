/** What happened to a run, for those who may read it. */
export interface RunEvent {
  id: string;
  /** ISO instant. */
  at: string;
  /** `run.submitted` ... */
  action: string;
  /** Who did it, by the part they play; people are not named here. */
  by: "owner" | "reviewer" | "system";
  reason: string | null;
  /** Other runs of this model family that were not published when it was approved; null: not counted. */
  privateRuns: number | null;
}

/** A word in the thread between a run's people and its reviewers. */
export interface RunComment {
  id: string;
  at: string;
  body: string;
  by: "owner" | "reviewer";
  /** Null: the account is gone. */
  author: string | null;
  isOwn: boolean;
}
