import type { NewReport } from "../schema/problem-report.ts";
import { database } from "./client.ts";
import { getSiteSettings } from "./get-site-settings.ts";
import { notifyReviewers } from "./notify.ts";
import { uuidV7 } from "./uuid-v7.ts";

/** Keeps a report and tells the reviewers. Not ok where the run is not public: nothing tells it from one that is not there. */
export async function saveReport(
  report: NewReport,
  reporterId: string | null,
): Promise<{ ok: boolean }> {
  return database().$transaction(async (tx) => {
    const run = await tx.run.findFirst({
      where: { id: report.runId, visibility: "public" },
      select: {
        ownerId: true,
        teamId: true,
        model: { select: { displayName: true } },
      },
    });
    if (!run || (await getSiteSettings(tx)).readOnly) return { ok: false };
    const { runId, contact, ...words } = report;
    const id = uuidV7();
    await tx.report.create({
      data: { id, runId, ...words, contact: contact || null, reporterId },
    });
    await tx.auditEvent.create({
      data: {
        actorId: reporterId,
        action: "report.received",
        subjectType: "report",
        subjectId: id,
        details: { run: runId, subject: report.subject },
      },
    });
    await notifyReviewers(tx, run, {
      kind: "report.received",
      runId,
      actorId: reporterId,
      details: { model: run.model.displayName, words: report.body },
    });
    return { ok: true };
  });
}
