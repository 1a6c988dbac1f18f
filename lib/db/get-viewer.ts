import type { Viewer } from "../schema/access.ts";
import { database } from "./client.ts";

/** A user who signed in with a browser, with role and teams as they are now; null where they are gone or suspended. */
export async function getViewer(userId: string): Promise<Viewer | null> {
  const user = await database().user.findFirst({
    where: { id: userId, suspendedAt: null },
    select: {
      role: true,
      memberships: { select: { teamId: true, role: true } },
    },
  });
  if (!user) return null;
  const teams = Object.fromEntries(
    user.memberships.map(({ teamId, role }) => [teamId, role]),
  );
  return { userId, role: user.role, teams, scopes: "all" };
}
