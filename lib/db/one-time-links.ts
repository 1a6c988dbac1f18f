import {
  linkSeconds,
  readLink,
  writeLink,
  type OneTimeLink,
} from "../schema/one-time-link.ts";
import { database } from "./client.ts";
import type { Prisma } from "./generated/client.ts";

/** Keeps a one-time link; an earlier one for the same purpose holds no more. */
export async function saveLink(
  link: OneTimeLink,
  tokenHash: string,
): Promise<void> {
  const identifier = writeLink(link);
  const expires = new Date(Date.now() + linkSeconds[link.kind] * 1000);
  const db = database();
  await db.$transaction([
    db.verificationToken.deleteMany({
      where: { OR: [{ identifier }, { expires: { lt: new Date() } }] },
    }),
    db.verificationToken.create({
      data: { identifier, token: tokenHash, expires },
    }),
  ]);
}

/** What a link is for, while it holds. Looking uses nothing up: programs that read mail open links too. */
export async function getLink(tokenHash: string): Promise<OneTimeLink | null> {
  const found = await database().verificationToken.findFirst({
    where: { token: tokenHash, expires: { gt: new Date() } },
  });
  return found && readLink(found.identifier);
}

/** Uses a link up in the transaction of what it is for: of two who try at once, one gets it. */
export async function takeLink(
  tx: Prisma.TransactionClient,
  tokenHash: string,
): Promise<OneTimeLink | null> {
  const found = await tx.verificationToken.findFirst({
    where: { token: tokenHash, expires: { gt: new Date() } },
  });
  if (!found) return null;
  const { count } = await tx.verificationToken.deleteMany({
    where: { token: tokenHash },
  });
  return count === 1 ? readLink(found.identifier) : null;
}
