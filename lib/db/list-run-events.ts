import { z } from "zod";
import { hasConflict, mayRead, type Viewer } from "../schema/access.ts";
import type { RunEvent } from "../schema/run-thread.ts";
import { database } from "./client.ts";
import { getRunAccess, type ReachableRun } from "./get-run-access.ts";
import type { Prisma } from "./generated/client.ts";

/** What everybody may know of a run that is public: how it came to be, and why it went. */
export const publicActions = [
  "run.approved",
  "run.published",
  "run.withdrawn",
  "run.superseded",
] as const;

/**
 * The history of a run, oldest first: all of it for its people and its reviewers, the public part for everybody else
 * who may read it. Null where the viewer may not.
 */
export async function listRunEvents(
  viewer: Viewer | null,
  runId: string,
): Promise<RunEvent[] | null> {
  const run = await getRunAccess(runId);
  if (!run || !mayRead(viewer, run)) return null;
  const isInside =
    viewer !== null && (viewer.role !== "member" || hasConflict(viewer, run));
  const rows = await database().auditEvent.findMany({
    where: {
      subjectType: "run",
      subjectId: runId,
      ...(isInside ? {} : { action: { in: [...publicActions] } }),
    },
    orderBy: { id: "asc" },
    take: 500,
  });
  const owners = await ownersOf(run);
  return rows.map((row) => toRunEvent(row, owners));
}

/** Who may act for a run's owner. */
export async function ownersOf(
  run: Pick<ReachableRun, "ownerId" | "teamId">,
): Promise<Set<string>> {
  if (run.teamId === null) return new Set(run.ownerId ? [run.ownerId] : []);
  const members = await database().membership.findMany({
    where: { teamId: run.teamId },
    select: { userId: true },
  });
  return new Set(members.map(({ userId }) => userId));
}

/** One audit event without the names in it. */
export function toRunEvent(
  row: Prisma.AuditEventGetPayload<object>,
  owners: ReadonlySet<string>,
): RunEvent {
  const details = detailsSchema.parse(row.details);
  const by =
    row.actorId === null
      ? "system"
      : owners.has(row.actorId)
        ? "owner"
        : "reviewer";
  return {
    id: row.id.toString(),
    at: row.at.toISOString(),
    action: row.action,
    by,
    reason: details.reason ?? null,
    privateRuns: details.privateRuns ?? null,
  };
}

const detailsSchema = z
  .object({
    reason: z.string().optional().catch(undefined),
    privateRuns: z.number().optional().catch(undefined),
  })
  .catch({});
