import { runTransitions } from "../schema/run-status.ts";
import type { RunStatus, RunTransition } from "../schema/run-status.ts";
import { database } from "./client.ts";

/**
 * Moves a run from the status in which it was seen to the next, with its audit event, or not at all.
 * Not ok where the table does not allow the step, or the run is gone or was moved by somebody else meanwhile.
 */
export async function setRunStatus(change: {
  runId: string;
  transition: RunTransition;
  /** The status that the decision was made on. */
  expected: RunStatus;
  actorId: string | null;
}): Promise<{ ok: boolean }> {
  const { runId, transition, expected, actorId } = change;
  const { to, event } = runTransitions[transition];
  const from: readonly RunStatus[] = runTransitions[transition].from;
  if (!from.includes(expected)) return { ok: false };
  return database().$transaction(async (tx) => {
    const { count } = await tx.run.updateMany({
      where: { id: runId, status: expected },
      data: { status: to, ...effects(to) },
    });
    if (count === 0) return { ok: false };
    await tx.auditEvent.create({
      data: {
        actorId,
        action: event,
        subjectType: "run",
        subjectId: runId,
        details: { from: expected, to },
      },
    });
    return { ok: true };
  });
}

/** What a status means for who can see the run. */
function effects(to: RunStatus) {
  if (to === "published")
    return { visibility: "public", publishedAt: new Date() } as const;
  return to === "withdrawn" ? ({ visibility: "private" } as const) : {};
}
