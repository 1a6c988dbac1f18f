import { tokenScopeSchema } from "../schema/token-scope.ts";
import type { ApiTokenEntry } from "../schema/api-token.ts";
import { database } from "./client.ts";

/** A user's API tokens that are not revoked, the newest first. */
export async function listApiTokens(userId: string): Promise<ApiTokenEntry[]> {
  const tokens = await database().apiToken.findMany({
    where: { userId, revokedAt: null },
    orderBy: { createdAt: "desc" },
  });
  return tokens.map((token) => ({
    id: token.id,
    name: token.name,
    hint: token.hint,
    scopes: tokenScopeSchema.array().parse(token.scopes),
    createdAt: token.createdAt.toISOString(),
    expires: token.expires.toISOString(),
    lastUsedAt: token.lastUsedAt?.toISOString() ?? null,
    isExpired: token.expires <= new Date(),
  }));
}
