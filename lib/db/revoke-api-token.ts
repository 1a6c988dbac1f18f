import { database } from "./client.ts";

/** Ends a user's API token for good, with its audit event. Not ok where they have no such token. */
export async function revokeApiToken(
  userId: string,
  id: string,
): Promise<{ ok: boolean }> {
  return database().$transaction(async (tx) => {
    const { count } = await tx.apiToken.updateMany({
      where: { id, userId, revokedAt: null },
      data: { revokedAt: new Date() },
    });
    if (count === 0) return { ok: false };
    await tx.auditEvent.create({
      data: {
        actorId: userId,
        action: "token.revoked",
        subjectType: "token",
        subjectId: id,
      },
    });
    return { ok: true };
  });
}
