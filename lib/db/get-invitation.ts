import type { TeamRole } from "../schema/team.ts";
import { database } from "./client.ts";

/** What an invitation is to, while it holds; null otherwise. */
export async function getInvitation(
  tokenHash: string,
): Promise<{ team: string; role: TeamRole; expires: string } | null> {
  const found = await database().invitation.findFirst({
    where: { tokenHash, closedAt: null, expires: { gt: new Date() } },
    include: { team: { select: { name: true } } },
  });
  return (
    found && {
      team: found.team.name,
      role: found.role,
      expires: found.expires.toISOString(),
    }
  );
}
