import type { Language } from "../schema/user.ts";
import { database } from "./client.ts";

/** Sets a user's name and the language of their mails, with the audit event. */
export async function saveProfile(
  userId: string,
  profile: { name: string; language: Language },
): Promise<void> {
  await database().$transaction(async (tx) => {
    await tx.user.update({ where: { id: userId }, data: profile });
    await tx.auditEvent.create({
      data: {
        actorId: userId,
        action: "user.profile_saved",
        subjectType: "user",
        subjectId: userId,
        details: { language: profile.language },
      },
    });
  });
}
