import type { TeamEntry } from "../schema/team.ts";
import { database } from "./client.ts";

/** The teams that a user is in, by name. */
export async function listTeams(userId: string): Promise<TeamEntry[]> {
  const memberships = await database().membership.findMany({
    where: { userId },
    select: {
      role: true,
      team: {
        select: {
          slug: true,
          name: true,
          _count: { select: { members: true } },
        },
      },
    },
    orderBy: { team: { name: "asc" } },
  });
  return memberships.map(({ role, team: { slug, name, _count } }) => ({
    slug,
    name,
    role,
    members: _count.members,
  }));
}
