import type { UserRole } from "../schema/user.ts";
import { database } from "./client.ts";

/** Adds a user with its audit event. Not ok where somebody has the e-mail already. */
export async function saveUser(user: {
  /** In lower case. */
  email: string;
  name: string | null;
  role: UserRole;
  passwordHash: string | null;
  /** Null: the operator on the command line, or the system. */
  actorId: string | null;
  /** Why the account was made, for the record: `demo`. */
  reason: string;
}): Promise<{ ok: true; id: string } | { ok: false }> {
  const { actorId, reason, ...data } = user;
  return database().$transaction(async (tx) => {
    const { count } = await tx.user.createMany({ data, skipDuplicates: true });
    if (count === 0) return { ok: false };
    const { id } = await tx.user.findUniqueOrThrow({
      where: { email: user.email },
      select: { id: true },
    });
    await tx.auditEvent.create({
      data: {
        actorId,
        action: "user.created",
        subjectType: "user",
        subjectId: id,
        details: { role: user.role, reason },
      },
    });
    return { ok: true, id };
  });
}
