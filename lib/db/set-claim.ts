import { mayDo, type Viewer } from "../schema/access.ts";
import { database } from "./client.ts";
import { getRunAccess } from "./get-run-access.ts";
import { getSiteSettings } from "./get-site-settings.ts";

/**
 * Takes a submission on as its reviewer, or gives it back. One that another has taken on is theirs, until they or an
 * admin give it back. Not ok where that, the run's state or a stake in it is in the way.
 */
export async function setClaim(
  viewer: Viewer,
  runId: string,
  change: "claim" | "unclaim",
): Promise<{ ok: boolean }> {
  return database().$transaction(async (tx) => {
    const run = await getRunAccess(runId, tx);
    if (!run || !mayDo(viewer, "approve", run)) return { ok: false };
    if ((await getSiteSettings(tx)).readOnly && viewer.role !== "admin")
      return { ok: false };
    const { userId } = viewer;
    const theirs =
      change === "claim"
        ? { claimedById: null }
        : viewer.role === "admin"
          ? { claimedById: { not: null } }
          : { claimedById: userId };
    const { count } = await tx.run.updateMany({
      where: { id: runId, status: "submitted", ...theirs },
      data:
        change === "claim"
          ? { claimedById: userId, claimedAt: new Date() }
          : { claimedById: null, claimedAt: null },
    });
    if (count === 0) return { ok: false };
    await tx.auditEvent.create({
      data: {
        actorId: userId,
        action: change === "claim" ? "review.claimed" : "review.unclaimed",
        subjectType: "run",
        subjectId: runId,
      },
    });
    return { ok: true };
  });
}
