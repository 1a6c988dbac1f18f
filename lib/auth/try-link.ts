import { giveBackRateLimit, takeRateLimit } from "#lib/db/rate-limit.ts";
import { linkSecretSchema } from "#lib/schema/one-time-link.ts";
import { hashLinkSecret } from "./make-link.ts";
import { senderAddress } from "./sender-address.ts";

/** Looks a link up by its secret; an address that tries too many that are none is not answered for a while. */
export async function tryLink<T>(
  secret: string,
  find: (tokenHash: string) => Promise<T | null>,
): Promise<{ isLimited: boolean; found: T | null }> {
  const address = await senderAddress();
  const { ok } = await takeRateLimit("wrong-link", address);
  if (!ok) return { isLimited: true, found: null };
  const isSecret = linkSecretSchema.safeParse(secret).success;
  const found = isSecret ? await find(hashLinkSecret(secret)) : null;
  if (found !== null) await giveBackRateLimit("wrong-link", address);
  return { isLimited: false, found };
}
