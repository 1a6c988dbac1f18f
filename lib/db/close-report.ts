import type { Viewer } from "../schema/access.ts";
import { database } from "./client.ts";
import { tell } from "./notify.ts";

/** Closes a report with an answer, once, and tells whoever had told of it. Not ok for whoever is no reviewer. */
export async function closeReport(
  viewer: Viewer,
  id: string,
  answer: string,
): Promise<{ ok: boolean }> {
  if (viewer.role === "member") return { ok: false };
  return database().$transaction(async (tx) => {
    const { count } = await tx.report.updateMany({
      where: { id, closedAt: null },
      data: { closedAt: new Date(), answer },
    });
    if (count === 0) return { ok: false };
    const { reporterId, runId, run } = await tx.report.findUniqueOrThrow({
      where: { id },
      include: { run: { include: { model: true } } },
    });
    await tx.auditEvent.create({
      data: {
        actorId: viewer.userId,
        action: "report.closed",
        subjectType: "report",
        subjectId: id,
        details: { run: runId },
      },
    });
    await tell(tx, [reporterId], {
      kind: "report.closed",
      runId,
      actorId: viewer.userId,
      details: { model: run.model.displayName, words: answer },
    });
    return { ok: true };
  });
}
