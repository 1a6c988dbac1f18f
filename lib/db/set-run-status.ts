import type { RunStatus, RunTransition } from "../schema/run-status.ts";
import { applyTransition } from "./apply-transition.ts";
import { database } from "./client.ts";

/**
 * The operator's step with a run, who needs nobody's leave: from the status in which it was seen to the next, or not at
 * all. Not ok where the table does not allow it, or the run is gone or was moved by somebody else meanwhile. What people
 * do with a run goes through `moveRun`.
 */
export async function setRunStatus(change: {
  runId: string;
  transition: RunTransition;
  /** The status that the decision was made on. */
  expected: RunStatus;
  actorId: null;
}): Promise<{ ok: boolean }> {
  return database().$transaction(async (tx) => ({
    ok: await applyTransition(tx, change),
  }));
}
