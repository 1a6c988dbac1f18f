import { createHash, randomBytes } from "node:crypto";
import { mayEdit, mayRead, type Viewer } from "../schema/access.ts";
import { database } from "./client.ts";
import { getRunAccess } from "./get-run-access.ts";
import { getSiteSettings } from "./get-site-settings.ts";

export type LinkChange = { ok: true; secret: string | null } | { ok: false };

/**
 * Makes the secret link of a run that is not public, in place of the one it may have (`renew`), or takes it back. The
 * secret is stored as its hash and returned this once. Not ok for whoever may not edit the run, and for a public one.
 */
export async function setRunLink(
  viewer: Viewer | null,
  runId: string,
  change: "renew" | "take-back",
): Promise<LinkChange> {
  return database().$transaction(async (tx): Promise<LinkChange> => {
    await tx.$queryRaw`select 1 from runs where id = ${runId}::uuid for update`;
    const run = await getRunAccess(runId, tx);
    if (
      !viewer ||
      !run?.isRun ||
      !mayRead(viewer, run) ||
      !mayEdit(viewer, run)
    )
      return { ok: false };
    if (run.visibility === "public" || (await getSiteSettings(tx)).readOnly)
      return { ok: false };
    const secret =
      change === "renew" ? randomBytes(32).toString("base64url") : null;
    await tx.run.update({
      where: { id: runId },
      data: {
        visibility: secret === null ? "private" : "unlisted",
        linkHash: secret === null ? null : hashLink(secret),
      },
    });
    await tx.auditEvent.create({
      data: {
        actorId: viewer.userId,
        action: secret === null ? "run.link_taken_back" : "run.link_made",
        subjectType: "run",
        subjectId: runId,
      },
    });
    return { ok: true, secret };
  });
}

/** What is stored of a link's secret. */
export function hashLink(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}
