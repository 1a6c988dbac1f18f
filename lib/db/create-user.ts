import type { Language } from "../schema/user.ts";
import { database } from "./client.ts";
import type { Prisma } from "./generated/client.ts";
import { joinByInvitation } from "./join-by-invitation.ts";

/**
 * Makes a member's account with its audit event, and lets it join a team where it was invited to one: all or nothing.
 * Not ok where somebody has the e-mail already, or the invitation holds no more.
 */
export async function createUser(given: {
  /** In lower case. */
  email: string;
  name: string;
  passwordHash: string;
  /** Of their mails: the page's that they signed up on. */
  language: Language;
  /** sha-256 (hex) of the invitation's secret. */
  invitationHash: string | null;
}): Promise<
  { ok: true; userId: string } | { ok: false; reason: "taken" | "gone" }
> {
  const { invitationHash, ...data } = given;
  try {
    return await database().$transaction(async (tx) => {
      const userId = await insertUser(tx, data, invitationHash !== null);
      if (invitationHash !== null) {
        const joined = await joinByInvitation(tx, invitationHash, userId);
        if (!joined) throw new NotMade("gone");
      }
      return { ok: true, userId };
    });
  } catch (error) {
    if (error instanceof NotMade) return { ok: false, reason: error.reason };
    throw error;
  }
}

/** Thrown, so that nothing of it stays. */
class NotMade extends Error {
  reason: "taken" | "gone";
  constructor(reason: "taken" | "gone") {
    super(reason);
    this.reason = reason;
  }
}

async function insertUser(
  tx: Prisma.TransactionClient,
  data: {
    email: string;
    name: string;
    passwordHash: string;
    language: Language;
  },
  isInvited: boolean,
): Promise<string> {
  const { count } = await tx.user.createMany({ data, skipDuplicates: true });
  if (count === 0) throw new NotMade("taken");
  const { id } = await tx.user.findUniqueOrThrow({
    where: { email: data.email },
    select: { id: true },
  });
  await tx.auditEvent.create({
    data: {
      actorId: id,
      action: "user.created",
      subjectType: "user",
      subjectId: id,
      details: { role: "member", reason: isInvited ? "invitation" : "form" },
    },
  });
  return id;
}
