import type { Language } from "../schema/user.ts";
import { database } from "./client.ts";

/** The language of a user's mails; null where nobody has said. */
export async function getLanguage(userId: string): Promise<Language | null> {
  const { language } = await database().user.findUniqueOrThrow({
    where: { id: userId },
    select: { language: true },
  });
  return language;
}
