import type { TeamSheet } from "../schema/team.ts";
import { database } from "./client.ts";

/** A team as one of its members sees it; null for everybody else, as where there is no such team. */
export async function getTeam(
  slug: string,
  userId: string,
): Promise<TeamSheet | null> {
  const own = await database().membership.findFirst({
    where: { userId, team: { slug } },
    select: { role: true, teamId: true },
  });
  if (!own) return null;
  const { id, name, members, invitations } =
    await database().team.findUniqueOrThrow({
      where: { id: own.teamId },
      include: {
        members: {
          include: { user: { select: { name: true, email: true } } },
          orderBy: [{ role: "asc" }, { createdAt: "asc" }],
        },
        invitations: {
          where: { closedAt: null, expires: { gt: new Date() } },
          orderBy: { createdAt: "asc" },
        },
      },
    });
  return {
    id,
    slug,
    name,
    role: own.role,
    members: members.map((member) => ({
      userId: member.userId,
      name: member.user.name,
      // Owners invited them; to the others a name is enough.
      email: own.role === "owner" ? member.user.email : null,
      role: member.role,
      since: member.createdAt.toISOString(),
    })),
    invitations:
      own.role === "owner"
        ? invitations.map(({ id: each, role, expires }) => ({
            id: each,
            role,
            expires: expires.toISOString(),
          }))
        : [],
  };
}
