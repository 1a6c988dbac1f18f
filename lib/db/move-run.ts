import { mayDo, mayRead } from "../schema/access.ts";
import type { RunAccess, Viewer } from "../schema/access.ts";
import { runTransitions, type RunStatus } from "../schema/run-status.ts";
import { needsWords, type Moved, type RunMove } from "../schema/run-move.ts";
import type { SiteSettings } from "../schema/site-setting.ts";
import { applyTransition } from "./apply-transition.ts";
import { database } from "./client.ts";
import { countPrivateRuns } from "./count-private-runs.ts";
import type { Decision, Prisma } from "./generated/client.ts";
import { getRunAccess } from "./get-run-access.ts";
import { getSiteSettings } from "./get-site-settings.ts";
import type { ProposableFact } from "./publish-facts.ts";

/** A step that somebody wants to take with a run. */
export interface WantedMove {
  runId: string;
  transition: RunMove;
  /** The status that they saw. */
  expected: RunStatus;
  /** A review's comment, or the reason of a withdrawal; its owner reads it. */
  words?: string;
  /** Upon approval: facts about the model that replace known ones. */
  facts?: readonly ProposableFact[];
}

/**
 * Takes a step with a run for a viewer, if the table of transitions lets them and the run is where they saw it: the
 * status, the review, the audit event, the notifications and, upon publication, the superseded run and the model's
 * facts are changed together or not at all. Of many at the same moment one holds.
 */
export async function moveRun(
  viewer: Viewer | null,
  move: WantedMove,
): Promise<Moved> {
  const words = move.words?.trim() ?? "";
  return database().$transaction((tx) =>
    moveLocked(tx, viewer, { ...move, words }),
  );
}

type Words = WantedMove & { words: string };

async function moveLocked(
  tx: Prisma.TransactionClient,
  viewer: Viewer | null,
  move: Words,
): Promise<Moved> {
  const { runId, words } = move;
  // Whoever else moves this run waits here, and then sees where it is.
  await tx.$queryRaw`select 1 from runs where id = ${runId}::uuid for update`;
  const run = await getRunAccess(runId, tx);
  if (!run?.isRun || !viewer || !mayRead(asReader(viewer), run))
    return { ok: false, reason: "not-there" };
  const settings = await getSiteSettings(tx);
  const refusal = refusalOf(viewer, run, move, settings);
  if (refusal) return refusal;
  const decision = decisions[move.transition];
  if (decision === "approved" && settings.fourEyes) {
    const first = await firstOfTwo(tx, viewer, move);
    if (first) return first;
  }
  const details = await disclosureOf(tx, move);
  const actorId = viewer.userId;
  const moved = await applyTransition(tx, { ...move, actorId, details });
  if (!moved) return { ok: false, reason: "conflict" };
  if (decision) await saveReview(tx, viewer, runId, decision, words);
  return { ok: true, status: runTransitions[move.transition].to };
}

/** What an approval says for all to read: how many runs of the family stayed private. */
async function disclosureOf(
  tx: Prisma.TransactionClient,
  { runId, transition }: Words,
) {
  if (transition !== "approve") return {};
  return { privateRuns: await countPrivateRuns(runId, tx) };
}

function refusalOf(
  viewer: Viewer,
  run: RunAccess,
  move: WantedMove,
  { readOnly }: SiteSettings,
): Extract<Moved, { ok: false }> | null {
  const refuse = (reason: Extract<Moved, { ok: false }>["reason"]) =>
    ({ ok: false, reason }) as const;
  if (run.status !== move.expected) return refuse("conflict");
  if (!mayDo(viewer, move.transition, run)) return refuse("refused");
  if (needsWords(move.transition) && !move.words)
    return refuse("words-missing");
  return readOnly && viewer.role !== "admin" ? refuse("read-only") : null;
}

async function saveReview(
  tx: Prisma.TransactionClient,
  { userId }: Viewer,
  runId: string,
  decision: Decision,
  comment: string,
): Promise<void> {
  await tx.review.create({
    data: { runId, reviewerId: userId, decision, comment },
  });
}

/** Who may take a step may know that the run is there, whatever their token lets them read. */
const asReader = (viewer: Viewer): Viewer => ({ ...viewer, scopes: "all" });

const decisions = {
  approve: "approved",
  request_changes: "changes_requested",
  reject: "rejected",
  submit: null,
  publish: null,
  withdraw: null,
} as const satisfies Record<RunMove, string | null>;

/** Who has approved the run as it is now: approvals of an earlier submission do not count. */
async function approvalsOf(
  tx: Prisma.TransactionClient,
  runId: string,
): Promise<(string | null)[]> {
  const { submittedAt } = await tx.run.findUniqueOrThrow({
    where: { id: runId },
    select: { submittedAt: true },
  });
  const reviews = await tx.review.findMany({
    where: {
      runId,
      decision: "approved",
      reviewerId: { not: null },
      ...(submittedAt === null ? {} : { createdAt: { gte: submittedAt } }),
    },
    select: { reviewerId: true },
  });
  return reviews.map(({ reviewerId }) => reviewerId);
}

/** The first of two approvals moves nothing, nor does a second one of the same reviewer; null: this is the second. */
async function firstOfTwo(
  tx: Prisma.TransactionClient,
  viewer: Viewer,
  { runId, words }: Words,
): Promise<Moved | null> {
  const approvers = await approvalsOf(tx, runId);
  if (approvers.includes(viewer.userId))
    return { ok: false, reason: "needs-another" };
  if (approvers.length > 0) return null;
  await saveReview(tx, viewer, runId, "approved", words);
  await tx.run.update({
    where: { id: runId },
    data: { claimedById: null, claimedAt: null },
  });
  await tx.auditEvent.create({
    data: {
      actorId: viewer.userId,
      action: "run.approved_first",
      subjectType: "run",
      subjectId: runId,
    },
  });
  return { ok: true, status: "submitted" };
}
