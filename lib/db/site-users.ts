import type { Language } from "../schema/user.ts";
import { database } from "./client.ts";

/** A user as other sites' sign-ins need to know them. */
export interface SiteUser {
  id: string;
  name: string | null;
  email: string | null;
}

const columns = { id: true, name: true, email: true } as const;

/** A user by their id, e-mail (in lower case), or account with another site; null where there is none. */
export async function getSiteUser(
  by:
    | { id: string }
    | { email: string }
    | { provider: string; providerAccountId: string },
): Promise<SiteUser | null> {
  if (!("provider" in by)) {
    return database().user.findUnique({ where: by, select: columns });
  }
  const account = await database().account.findUnique({
    where: { provider_providerAccountId: by },
    select: { user: { select: columns } },
  });
  return account?.user ?? null;
}

/**
 * Makes the account of somebody whom another site signs in, with the audit event.
 * @throws Error where somebody has the e-mail
 */
export async function createSiteUser(given: {
  email: string | null;
  name: string | null;
  /** The site says that the e-mail is theirs. */
  isVerified: boolean;
  /** Of their mails: the page's that they came from. */
  language: Language;
}): Promise<SiteUser> {
  const { email, name, isVerified, language } = given;
  return database().$transaction(async (tx) => {
    const emailVerified = isVerified ? new Date() : null;
    const user = await tx.user.create({
      data: { email, name, emailVerified, language },
      select: columns,
    });
    await tx.auditEvent.create({
      data: {
        actorId: user.id,
        action: "user.created",
        subjectType: "user",
        subjectId: user.id,
        details: { role: "member", reason: "site" },
      },
    });
    return user;
  });
}

/** Lets another site sign a user in, with the audit event. */
export async function linkSiteAccount(account: {
  userId: string;
  type: string;
  provider: string;
  providerAccountId: string;
}): Promise<void> {
  const { userId, provider } = account;
  const db = database();
  await db.$transaction([
    db.account.create({ data: account }),
    db.auditEvent.create({
      data: {
        actorId: userId,
        action: "user.linked",
        subjectType: "user",
        subjectId: userId,
        details: { provider },
      },
    }),
  ]);
}

/** Whether an account is suspended. */
export async function isSuspended(userId: string): Promise<boolean> {
  const where = { id: userId, suspendedAt: { not: null } };
  return (await database().user.count({ where })) > 0;
}
