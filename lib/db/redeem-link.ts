import type { Language } from "../schema/user.ts";
import { database } from "./client.ts";
import type { Prisma } from "./generated/client.ts";
import { keepLanguage } from "./keep-language.ts";
import { takeLink } from "./one-time-links.ts";

/** What somebody who opened a one-time link filled in. */
export interface Redemption {
  tokenHash: string;
  /** In lower case; for the first administrator, whose link names none. */
  email: string | null;
  /** For a new account. */
  name: string | null;
  /** Null: the password stays as it is. */
  passwordHash: string | null;
  /** The page's: of their mails from now on, where nobody has said. */
  language: Language;
  /** Whether a link by mail may make an account. */
  maySignUp: boolean;
}

type Redeemed = { ok: true; userId: string } | { ok: false };

/** Uses a one-time link up for what it is for: says who is signed in by it. Not ok where it holds no more, and then nothing has changed. */
export async function redeemLink(given: Redemption): Promise<Redeemed> {
  try {
    return await database().$transaction(async (tx): Promise<Redeemed> => {
      const redeemed = await redeem(tx, given);
      // Thrown, because only that leaves the link as it was.
      if (!redeemed.ok) throw new NotRedeemed();
      await keepLanguage(tx, redeemed.userId, given.language);
      return redeemed;
    });
  } catch (error) {
    if (error instanceof NotRedeemed) return { ok: false };
    throw error;
  }
}

class NotRedeemed extends Error {}

async function redeem(
  tx: Prisma.TransactionClient,
  given: Redemption,
): Promise<Redeemed> {
  const link = await takeLink(tx, given.tokenHash);
  switch (link?.kind) {
    case undefined:
      return { ok: false };
    case "password":
      return setPassword(tx, link.userId, given);
    case "mail":
      return enterByMail(tx, link.email, given);
    case "first-admin":
      return makeFirstAdmin(tx, given);
  }
}

async function setPassword(
  tx: Prisma.TransactionClient,
  userId: string,
  { passwordHash }: Redemption,
): Promise<Redeemed> {
  const { count } = await tx.user.updateMany({
    where: { id: userId, suspendedAt: null },
    data: { passwordHash },
  });
  if (count === 0) return { ok: false };
  await tx.session.deleteMany({ where: { userId } });
  await record(tx, "user.password_set", userId);
  return { ok: true, userId };
}

/**
 * Whoever reads an address's mail is its owner. What somebody else may have put
 * into an account before its address was proved (a password, sessions, tokens,
 * other sites) gives no access any more.
 */
async function enterByMail(
  tx: Prisma.TransactionClient,
  email: string,
  given: Redemption,
): Promise<Redeemed> {
  const user = await tx.user.findUnique({ where: { email } });
  if (user?.suspendedAt) return { ok: false };
  if (!user && !given.maySignUp) return { ok: false };
  if (!user) return makeUser(tx, { ...given, email }, "member", "mail");
  const userId = user.id;
  if (user.emailVerified === null) {
    await tx.session.deleteMany({ where: { userId } });
    await tx.apiToken.deleteMany({ where: { userId } });
    await tx.account.deleteMany({ where: { userId } });
  }
  const isKept = given.passwordHash === null && user.emailVerified !== null;
  await tx.user.update({
    where: { id: userId },
    data: {
      emailVerified: user.emailVerified ?? new Date(),
      ...(isKept ? {} : { passwordHash: given.passwordHash }),
    },
  });
  if (given.passwordHash !== null) {
    await tx.session.deleteMany({ where: { userId } });
    await record(tx, "user.password_set", userId);
  }
  return { ok: true, userId };
}

async function makeFirstAdmin(
  tx: Prisma.TransactionClient,
  given: Redemption,
): Promise<Redeemed> {
  const admins = await tx.user.count({ where: { role: "admin" } });
  if (admins > 0 || given.email === null) return { ok: false };
  return makeUser(tx, { ...given, email: given.email }, "admin", "first-admin");
}

async function makeUser(
  tx: Prisma.TransactionClient,
  { email, name, passwordHash }: Redemption & { email: string },
  role: "member" | "admin",
  reason: "mail" | "first-admin",
): Promise<Redeemed> {
  const data = {
    email,
    name,
    passwordHash,
    role,
    emailVerified: reason === "mail" ? new Date() : null,
  };
  const { count } = await tx.user.createMany({ data, skipDuplicates: true });
  if (count === 0) return { ok: false };
  const { id } = await tx.user.findUniqueOrThrow({ where: { email } });
  await record(tx, "user.created", id, { role, reason });
  return { ok: true, userId: id };
}

async function record(
  tx: Prisma.TransactionClient,
  action: string,
  userId: string,
  details: Record<string, string> = {},
): Promise<void> {
  await tx.auditEvent.create({
    data: {
      actorId: userId,
      action,
      subjectType: "user",
      subjectId: userId,
      details,
    },
  });
}
