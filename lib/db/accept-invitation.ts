import type { Language } from "../schema/user.ts";
import { database } from "./client.ts";
import { joinByInvitation } from "./join-by-invitation.ts";
import { keepLanguage } from "./keep-language.ts";

/** Lets a user join the team of an invitation. @returns the team's slug; null where the link holds no more */
export async function acceptInvitation(
  tokenHash: string,
  userId: string,
  /** The page's. */
  language: Language,
): Promise<string | null> {
  return database().$transaction(async (tx) => {
    const slug = await joinByInvitation(tx, tokenHash, userId);
    if (slug !== null) await keepLanguage(tx, userId, language);
    return slug;
  });
}
