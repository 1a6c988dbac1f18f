import { database } from "./client.ts";

/** Ends a user's sessions but this one. */
export async function deleteOtherSessions(
  userId: string,
  tokenHash: string,
): Promise<void> {
  await database().session.deleteMany({
    where: { userId, sessionToken: { not: tokenHash } },
  });
}
