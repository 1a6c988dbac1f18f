import { database } from "./client.ts";

/**
 * Another site signs a user in no more, with the audit event. Not ok where it does not, or where nothing else would.
 * @param hasMail whether links by mail sign people in here
 */
export async function unlinkAccount(
  userId: string,
  provider: string,
  hasMail: boolean,
): Promise<{ ok: boolean }> {
  return database().$transaction(async (tx) => {
    await tx.$queryRaw`select 1 from users where id = ${userId} for update`;
    const user = await tx.user.findUniqueOrThrow({
      where: { id: userId },
      select: { passwordHash: true, accounts: { select: { provider: true } } },
    });
    const others = user.accounts.filter((each) => each.provider !== provider);
    const isLast = user.passwordHash === null && others.length === 0;
    if (isLast && !hasMail) return { ok: false };
    const { count } = await tx.account.deleteMany({
      where: { userId, provider },
    });
    if (count === 0) return { ok: false };
    await tx.auditEvent.create({
      data: {
        actorId: userId,
        action: "user.unlinked",
        subjectType: "user",
        subjectId: userId,
        details: { provider },
      },
    });
    return { ok: true };
  });
}
