import type { Evidence } from "./evidence.ts";
import type { RunStatus } from "./run-status.ts";

/** A submission in the review queue. */
export interface QueuedRun {
  id: string;
  model: string;
  label: string;
  benchmarkId: string;
  evidence: Evidence;
  answered: number;
  expected: number;
  status: RunStatus;
  /** Whose it is, by name. */
  owner: string | null;
  /** ISO instant. */
  submittedAt: string;
  issues: { error: number; warning: number };
  isNewVersion: boolean;
  /** The reviewer has a stake in it. */
  isConflict: boolean;
  claim: { name: string; isOwn: boolean } | null;
  /** Verified, whole, no check warns: may be approved with others. */
  isObvious: boolean;
}
