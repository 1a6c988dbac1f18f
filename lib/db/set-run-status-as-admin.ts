import type { RunStatus, RunTransition } from "../schema/run-status.ts";
import { assertAdmin } from "./assert-admin.ts";
import { setRunStatus } from "./set-run-status.ts";

/**
 * An admin's decision on a run: `setRunStatus`, held back from everybody else.
 * @throws Error where the user is not an admin
 */
export async function setRunStatusAsAdmin(decision: {
  adminId: string;
  runId: string;
  transition: RunTransition;
  /** The status that the decision was made on. */
  expected: RunStatus;
}): Promise<{ ok: boolean }> {
  const { adminId, ...change } = decision;
  await assertAdmin(adminId);
  return setRunStatus({ ...change, actorId: adminId });
}
