import type { Prisma } from "./generated/client.ts";

/**
 * Lets a user join a team by a link, which is used up by it, with the audit event. Whoever is in the team already keeps
 * their role, and the link.
 * @returns the team's slug, or null where the link holds no more
 */
export async function joinByInvitation(
  tx: Prisma.TransactionClient,
  tokenHash: string,
  userId: string,
): Promise<string | null> {
  const invitation = await tx.invitation.findFirst({
    where: { tokenHash, closedAt: null, expires: { gt: new Date() } },
    include: { team: { select: { slug: true } } },
  });
  if (!invitation) return null;
  const { id, teamId, role, team } = invitation;
  const membership = { teamId, userId };
  const isIn = await tx.membership.count({ where: membership });
  if (isIn > 0) return team.slug;
  const { count } = await tx.invitation.updateMany({
    where: { id, closedAt: null },
    data: { closedAt: new Date() },
  });
  if (count === 0) return null;
  await tx.membership.create({ data: { ...membership, role } });
  await tx.auditEvent.create({
    data: {
      actorId: userId,
      action: "team.joined",
      subjectType: "team",
      subjectId: teamId,
      details: { userId, role, invitation: id },
    },
  });
  return team.slug;
}
