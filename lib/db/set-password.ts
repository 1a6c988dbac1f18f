import { database } from "./client.ts";

/** Gives a user another password, and ends their sessions but the one it was asked from, with the audit event. */
export async function setPassword(change: {
  userId: string;
  passwordHash: string;
  /** The hash of the session that stays. */
  keeps: string;
}): Promise<void> {
  const { userId, passwordHash, keeps } = change;
  await database().$transaction(async (tx) => {
    await tx.user.update({ where: { id: userId }, data: { passwordHash } });
    await tx.session.deleteMany({
      where: { userId, sessionToken: { not: keeps } },
    });
    await tx.auditEvent.create({
      data: {
        actorId: userId,
        action: "user.password_changed",
        subjectType: "user",
        subjectId: userId,
      },
    });
  });
}
