import type { TeamRole } from "../schema/team.ts";
import { database } from "./client.ts";
import type { Prisma } from "./generated/client.ts";

/** What can be done to a team. Everything is for its owners, but that anybody may leave. */
export type TeamChange =
  | { kind: "role"; userId: string; role: TeamRole }
  | { kind: "remove"; userId: string }
  | { kind: "rename"; name: string }
  /** `id`: of the form that asked for it, so that a form sent twice makes one invitation (`again`). */
  | {
      kind: "invite";
      id: string;
      role: TeamRole;
      tokenHash: string;
      expires: Date;
    }
  | { kind: "uninvite"; invitationId: string }
  | { kind: "delete" };

type Changed =
  | { ok: true }
  /** `hasRuns`: a team that something belongs to is not deleted. */
  | { ok: false; reason: "forbidden" | "lastOwner" | "hasRuns" | "again" };

/**
 * Changes a team, with the audit event. A team keeps at least one owner; changes to one team wait for each other, so that
 * no two owners leave it at once.
 */
export async function changeTeam(
  slug: string,
  actorId: string,
  change: TeamChange,
): Promise<Changed> {
  return database().$transaction(async (tx): Promise<Changed> => {
    const [team] = await tx.$queryRaw<{ id: string }[]>`
      select id from teams where slug = ${slug} for update`;
    if (!team) return forbidden;
    const own = await tx.membership.findUnique({
      where: { teamId_userId: { teamId: team.id, userId: actorId } },
    });
    const isLeaving = change.kind === "remove" && change.userId === actorId;
    if (!own || (own.role !== "owner" && !isLeaving)) return forbidden;
    if (await losesLastOwner(tx, team.id, change)) {
      return { ok: false, reason: "lastOwner" };
    }
    if (change.kind === "delete" && (await hasRuns(tx, team.id))) {
      return { ok: false, reason: "hasRuns" };
    }
    if (!(await apply(tx, team.id, change))) {
      return change.kind === "invite"
        ? { ok: false, reason: "again" }
        : forbidden;
    }
    const { tokenHash: _, ...details } = { tokenHash: "", ...change };
    await tx.auditEvent.create({
      data: {
        actorId,
        action: events[change.kind],
        subjectType: "team",
        subjectId: team.id,
        details: JSON.parse(JSON.stringify(details)),
      },
    });
    return { ok: true };
  });
}

const forbidden = { ok: false, reason: "forbidden" } as const;

const events: Record<TeamChange["kind"], string> = {
  role: "team.role_changed",
  remove: "team.member_removed",
  rename: "team.renamed",
  invite: "team.invited",
  uninvite: "team.uninvited",
  delete: "team.deleted",
};

async function hasRuns(
  tx: Prisma.TransactionClient,
  teamId: string,
): Promise<boolean> {
  const where = { teamId };
  return (
    (await tx.run.count({ where })) + (await tx.upload.count({ where })) > 0
  );
}

async function losesLastOwner(
  tx: Prisma.TransactionClient,
  teamId: string,
  change: TeamChange,
): Promise<boolean> {
  const isLess =
    change.kind === "remove" ||
    (change.kind === "role" && change.role !== "owner");
  if (!isLess) return false;
  const owners = await tx.membership.findMany({
    where: { teamId, role: "owner" },
    select: { userId: true },
  });
  return owners.length === 1 && owners[0]?.userId === change.userId;
}

/** @returns whether there was what is to be changed; of an invitation, whether it is new */
async function apply(
  tx: Prisma.TransactionClient,
  teamId: string,
  change: TeamChange,
): Promise<boolean> {
  switch (change.kind) {
    case "role": {
      const { userId, role } = change;
      const where = { teamId, userId, role: { not: role } };
      const data = { role };
      return (await tx.membership.updateMany({ where, data })).count === 1;
    }
    case "remove": {
      const { userId } = change;
      const where = { teamId, userId };
      return (await tx.membership.deleteMany({ where })).count === 1;
    }
    case "rename": {
      const { name } = change;
      await tx.team.update({ where: { id: teamId }, data: { name } });
      return true;
    }
    case "invite": {
      const { id, role, tokenHash, expires } = change;
      const data = { id, teamId, role, tokenHash, expires };
      const skipDuplicates = true;
      const { count } = await tx.invitation.createMany({
        data,
        skipDuplicates,
      });
      return count === 1;
    }
    case "uninvite": {
      const where = { id: change.invitationId, teamId, closedAt: null };
      const data = { closedAt: new Date() };
      return (await tx.invitation.updateMany({ where, data })).count === 1;
    }
    case "delete": {
      await tx.team.delete({ where: { id: teamId } });
      return true;
    }
    default:
      return change satisfies never;
  }
}
