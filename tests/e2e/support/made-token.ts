import { randomUUID } from "node:crypto";
import { hashApiToken, hintOf, newApiToken } from "#lib/auth/api-token.ts";
import { createApiToken } from "#lib/db/create-api-token.ts";
import type { TokenScope } from "#lib/schema/token-scope.ts";

/** An API token of a user's, for a test. */
export async function madeToken(
  userId: string,
  scopes: readonly TokenScope[],
  expires = new Date(Date.now() + 3_600_000),
): Promise<string> {
  const token = newApiToken();
  const { ok } = await createApiToken({
    id: randomUUID(),
    userId,
    name: `test ${randomUUID()}`,
    tokenHash: hashApiToken(token),
    hint: hintOf(token),
    scopes,
    expires,
  });
  if (!ok) throw new Error("The user has too many tokens.");
  return token;
}
