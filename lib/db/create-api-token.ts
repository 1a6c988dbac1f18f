import type { TokenScope } from "../schema/token-scope.ts";
import { database } from "./client.ts";
import { uuidV7 } from "./uuid-v7.ts";

/** API tokens that a user may have at a time. */
export const mostTokens = 50;

/** Adds an API token with its audit event. Not ok where the user has as many as they may. */
export async function createApiToken(token: {
  userId: string;
  name: string;
  tokenHash: string;
  hint: string;
  scopes: readonly TokenScope[];
  expires: Date;
}): Promise<{ ok: boolean }> {
  const { userId, scopes, ...rest } = token;
  return database().$transaction(async (tx) => {
    const where = { userId, revokedAt: null, expires: { gt: new Date() } };
    if ((await tx.apiToken.count({ where })) >= mostTokens)
      return { ok: false };
    const id = uuidV7();
    await tx.apiToken.create({
      data: { id, userId, scopes: [...scopes], ...rest },
    });
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
