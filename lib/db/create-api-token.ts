import type { TokenScope } from "../schema/token-scope.ts";
import { database } from "./client.ts";

/** API tokens that a user may have at a time. */
export const mostTokens = 50;

/**
 * Adds an API token with its audit event.
 * @param token `id`: of the form that asked for it, so that a form sent twice makes one token (`again`)
 */
export async function createApiToken(token: {
  id: string;
  userId: string;
  name: string;
  tokenHash: string;
  hint: string;
  scopes: readonly TokenScope[];
  expires: Date;
}): Promise<{ ok: true } | { ok: false; reason: "tooMany" | "again" }> {
  const { userId, id, scopes, ...rest } = token;
  return database().$transaction(async (tx) => {
    const where = { userId, revokedAt: null, expires: { gt: new Date() } };
    if ((await tx.apiToken.count({ where })) >= mostTokens)
      return { ok: false, reason: "tooMany" };
    const { count } = await tx.apiToken.createMany({
      data: { id, userId, scopes: [...scopes], ...rest },
      skipDuplicates: true,
    });
    if (count === 0) return { ok: false, reason: "again" };
    await tx.auditEvent.create({
      data: {
        actorId: userId,
        action: "token.created",
        subjectType: "token",
        subjectId: id,
        details: { scopes: [...scopes], expires: rest.expires.toISOString() },
      },
    });
    return { ok: true };
  });
}
