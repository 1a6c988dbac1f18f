import type {
  NotificationDetails,
  NotificationKind,
} from "../schema/notification.ts";
import type { Prisma } from "./generated/client.ts";
import { uuidV7 } from "./uuid-v7.ts";

/** Something that happened, and to whose run. */
export interface News {
  kind: NotificationKind;
  runId: string;
  /** Who did it: they need not be told. */
  actorId: string | null;
  details: Partial<NotificationDetails>;
}

/** Tells the people whose run it is, in the transaction in which it happens. */
export async function notifyOwners(
  tx: Prisma.TransactionClient,
  run: { ownerId: string | null; teamId: string | null },
  news: News,
): Promise<void> {
  if (run.teamId === null) return tell(tx, [run.ownerId], news);
  const members = await tx.membership.findMany({
    where: { teamId: run.teamId, role: { in: ["owner", "member"] } },
    select: { userId: true },
  });
  await tell(
    tx,
    members.map(({ userId }) => userId),
    news,
  );
}

/** Tells whoever could review the run: not those who have a stake in it. */
export async function notifyReviewers(
  tx: Prisma.TransactionClient,
  run: { ownerId: string | null; teamId: string | null },
  news: News,
): Promise<void> {
  const { ownerId, teamId } = run;
  const reviewers = await tx.user.findMany({
    where: {
      role: { in: ["reviewer", "admin"] },
      suspendedAt: null,
      ...(teamId === null ? {} : { memberships: { none: { teamId } } }),
    },
    select: { id: true },
  });
  const free = reviewers.filter(({ id }) => teamId !== null || id !== ownerId);
  await tell(
    tx,
    free.map(({ id }) => id),
    news,
  );
}

/** Tells some users, each once. */
export async function tell(
  tx: Prisma.TransactionClient,
  users: readonly (string | null)[],
  { kind, runId, actorId, details }: News,
): Promise<void> {
  const receivers = [...new Set(users)].filter(
    (id): id is string => id !== null && id !== actorId,
  );
  await tx.notification.createMany({
    data: receivers.map((userId) => ({
      id: uuidV7(),
      userId,
      kind,
      runId,
      details,
    })),
  });
}
