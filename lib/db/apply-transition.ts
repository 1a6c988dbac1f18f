import { runTransitions } from "../schema/run-status.ts";
import type { RunStatus, RunTransition } from "../schema/run-status.ts";
import type { Prisma } from "./generated/client.ts";
import { notifyOwners, notifyReviewers } from "./notify.ts";
import { publishFacts, type ProposableFact } from "./publish-facts.ts";

/** A step that has been allowed. */
export interface AllowedStep {
  runId: string;
  transition: RunTransition;
  /** The status that the decision was made on. */
  expected: RunStatus;
  /** Null: the operator, or the system. */
  actorId: string | null;
  /** What is said to whom it concerns, and kept as the reason where a run is withdrawn. */
  words?: string;
  /** Facts about the model that replace known ones (lib/db/publish-facts.ts). */
  facts?: readonly ProposableFact[];
  /** More for the audit event. */
  details?: Prisma.InputJsonObject;
}

/**
 * Moves a run from the status in which it was seen to the next, with its audit event and all that follows: the run it
 * supersedes, its model's facts, who is told. False, and nothing done, where it is elsewhere by now or its files are
 * being read anew. Asks nobody's leave.
 */
export async function applyTransition(
  tx: Prisma.TransactionClient,
  step: AllowedStep,
): Promise<boolean> {
  const { runId, transition, expected, actorId, words = "" } = step;
  const { to, event } = runTransitions[transition];
  const from: readonly RunStatus[] = runTransitions[transition].from;
  if (!from.includes(expected) || (await isReadAnew(tx, runId))) return false;
  const { count } = await tx.run.updateMany({
    where: { id: runId, status: expected },
    data: { status: to, ...effects(to, words) },
  });
  if (count === 0) return false;
  await tx.auditEvent.create({
    data: {
      actorId,
      action: event,
      subjectType: "run",
      subjectId: runId,
      details: {
        from: expected,
        to,
        ...(words === "" ? {} : { reason: words }),
        ...step.details,
      },
    },
  });
  await follow(tx, step, to);
  return true;
}

/** Whether the run's files are being read anew: until then its upload has the last word. */
async function isReadAnew(tx: Prisma.TransactionClient, runId: string) {
  const upload = await tx.upload.findUnique({
    where: { id: runId },
    select: { status: true },
  });
  return upload !== null && upload.status !== "ready";
}

/** What a status means for the run itself. */
function effects(
  to: RunStatus,
  words: string,
): Prisma.RunUpdateManyMutationInput {
  const now = new Date();
  const unclaimed = { claimedById: null, claimedAt: null };
  switch (to) {
    case "submitted":
      return { submittedAt: now, withdrawalReason: null };
    case "published":
      return {
        visibility: "public",
        publishedAt: now,
        withdrawalReason: null,
        ...unclaimed,
      };
    case "withdrawn":
      return {
        visibility: "private",
        linkHash: null,
        withdrawalReason: words === "" ? null : words,
        ...unclaimed,
      };
    case "rejected":
      return unclaimed;
    default:
      return {};
  }
}

async function follow(
  tx: Prisma.TransactionClient,
  step: AllowedStep,
  to: RunStatus,
): Promise<void> {
  const { runId, transition, actorId, words } = step;
  const run = await tx.run.findUniqueOrThrow({
    where: { id: runId },
    select: {
      ownerId: true,
      teamId: true,
      benchmarkId: true,
      modelId: true,
      proposedFacts: true,
      supersedesId: true,
      model: { select: { displayName: true } },
    },
  });
  if (to === "published") {
    const { modelId, proposedFacts: proposed } = run;
    const chosen = step.facts ?? [];
    await publishFacts(tx, { modelId, proposed, chosen, actorId, runId });
    await supersede(tx, run, { runId });
  }
  const news = {
    kind: runTransitions[transition].event,
    runId,
    actorId,
    details: {
      model: run.model.displayName,
      ...(words ? { words } : {}),
    },
  };
  if (news.kind === "run.submitted")
    await notifyReviewers(tx, run, { ...news, kind: news.kind });
  else if (isTold(news.kind))
    await notifyOwners(tx, run, { ...news, kind: news.kind });
}

/** Takes the older version off the board; only a run of the same people, on the same benchmark, can be one. */
async function supersede(
  tx: Prisma.TransactionClient,
  run: {
    supersedesId: string | null;
    ownerId: string | null;
    teamId: string | null;
    benchmarkId: string;
  },
  { runId }: { runId: string },
): Promise<void> {
  if (run.supersedesId === null) return;
  const older = await tx.run.findFirst({
    where: {
      id: run.supersedesId,
      status: "published",
      benchmarkId: run.benchmarkId,
      teamId: run.teamId,
      ...(run.teamId === null ? { ownerId: run.ownerId } : {}),
    },
    select: { id: true },
  });
  if (!older) return;
  await applyTransition(tx, {
    runId: older.id,
    transition: "supersede",
    expected: "published",
    actorId: null,
    details: { by: runId },
  });
}

type Told = Exclude<
  (typeof runTransitions)[RunTransition]["event"],
  `upload.${string}` | "run.submitted"
>;

const isTold = (event: string): event is Told =>
  event.startsWith("run.") && event !== "run.submitted";
