import type { RunStatus } from "./run-status.ts";

/** An upload or a run of somebody's own, as their list shows it. */
export interface MyRun {
  id: string;
  status: RunStatus;
  /** Null: not known yet. */
  model: string | null;
  label: string;
  benchmarkId: string | null;
  /** The team's name; null: their own. */
  team: string | null;
  /** The published run that took its place. */
  supersededBy: string | null;
  /** ISO instant. */
  createdAt: string;
}
