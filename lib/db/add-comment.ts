import { hasConflict, mayRead, type Viewer } from "../schema/access.ts";
import { database } from "./client.ts";
import { getRunAccess, type ReachableRun } from "./get-run-access.ts";
import { getSiteSettings } from "./get-site-settings.ts";
import { notifyOwners, tell } from "./notify.ts";

/** Whether somebody takes part in a run's thread: its people, and the reviewers once it was offered. */
export function mayComment(viewer: Viewer | null, run: ReachableRun): boolean {
  if (!viewer || viewer.scopes !== "all" || !mayRead(viewer, run)) return false;
  return hasConflict(viewer, run) || viewer.role !== "member";
}

/** Adds to the thread of a run and tells the others in it. Not ok for whoever takes no part in it. */
export async function addComment(
  viewer: Viewer | null,
  runId: string,
  body: string,
): Promise<{ ok: boolean }> {
  return database().$transaction(async (tx) => {
    const run = await getRunAccess(runId, tx);
    if (!viewer || !run?.isRun || !mayComment(viewer, run))
      return { ok: false };
    if ((await getSiteSettings(tx)).readOnly && viewer.role !== "admin")
      return { ok: false };
    const others = await tx.comment.findMany({
      where: { runId, authorId: { not: null } },
      distinct: ["authorId"],
      select: { authorId: true },
    });
    const { model, claimedById } = await tx.run.findUniqueOrThrow({
      where: { id: runId },
      select: { claimedById: true, model: { select: { displayName: true } } },
    });
    await tx.comment.create({
      data: { runId, authorId: viewer.userId, body },
    });
    await tx.auditEvent.create({
      data: {
        actorId: viewer.userId,
        action: "comment.added",
        subjectType: "run",
        subjectId: runId,
      },
    });
    const news = {
      kind: "comment.added",
      runId,
      actorId: viewer.userId,
      details: { model: model.displayName, words: body },
    } as const;
    // A reviewer's words are for the run's people, theirs for the reviewers who are at it.
    if (hasConflict(viewer, run))
      await tell(
        tx,
        [...others.map((each) => each.authorId), claimedById],
        news,
      );
    else await notifyOwners(tx, run, news);
    return { ok: true };
  });
}
