import { database } from "./client.ts";

/**
 * Ends one of a user's own sessions.
 * @param id the beginning of its hash, as `listSessions` gives it
 */
export async function deleteSessionOf(
  userId: string,
  id: string,
): Promise<void> {
  await database().session.deleteMany({
    where: { userId, sessionToken: { startsWith: id } },
  });
}
