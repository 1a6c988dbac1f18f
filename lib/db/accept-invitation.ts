import { database } from "./client.ts";
import { joinByInvitation } from "./join-by-invitation.ts";

/** Lets a user join the team of an invitation. @returns the team's slug; null where the link holds no more */
export async function acceptInvitation(
  tokenHash: string,
  userId: string,
): Promise<string | null> {
  return database().$transaction((tx) =>
    joinByInvitation(tx, tokenHash, userId),
  );
}
