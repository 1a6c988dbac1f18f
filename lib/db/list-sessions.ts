import type { UserSession } from "../schema/user.ts";
import { database } from "./client.ts";

/** A user's sessions that still hold, this one first, then the newest. */
export async function listSessions(
  userId: string,
  tokenHash: string,
): Promise<UserSession[]> {
  const sessions = await database().session.findMany({
    where: { userId, expires: { gt: new Date() } },
    orderBy: { createdAt: "desc" },
  });
  return sessions
    .map(({ sessionToken, createdAt, expires }) => ({
      id: sessionToken.slice(0, 16),
      isThis: sessionToken === tokenHash,
      createdAt: createdAt.toISOString(),
      expires: expires.toISOString(),
    }))
    .toSorted((a, b) => Number(b.isThis) - Number(a.isThis));
}
