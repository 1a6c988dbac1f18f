import { database } from "./client.ts";

/** Gives a user another name, with its audit event. */
export async function renameUser(userId: string, name: string): Promise<void> {
  await database().$transaction(async (tx) => {
    await tx.user.update({ where: { id: userId }, data: { name } });
    await tx.auditEvent.create({
      data: {
        actorId: userId,
        action: "user.renamed",
        subjectType: "user",
        subjectId: userId,
      },
    });
  });
}
