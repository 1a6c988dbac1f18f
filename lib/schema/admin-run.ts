import type { Evidence } from "./evidence.ts";
import type { Issue, Severity } from "./issue.ts";
import type { RunStatus } from "./run-status.ts";

/** One run, private ones included, as admins see it in their list. */
export interface AdminRun {
  id: string;
  model: string;
  label: string;
  benchmarkId: string;
  evidence: Evidence;
  /** Answers given and asked for; both 0 where only aggregates exist. */
  answered: number;
  expected: number;
  status: RunStatus;
  visibility: "private" | "unlisted" | "public";
  /** ISO instant. */
  createdAt: string;
  issues: Record<Severity, number>;
}

/** One run with what an admin decides on. */
export interface AdminRunDetails extends AdminRun {
  attribution: string | null;
  /** E-mail of the run's owner; null: imported by the operator. */
  owner: string | null;
  files: string[];
  /** The first issues of each severity; `issues` has their whole numbers. */
  firstIssues: Issue[];
}
