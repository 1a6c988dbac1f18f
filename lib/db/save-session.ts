import { database } from "./client.ts";

/** Begins a session. In the same transaction it ends the one that the browser had before, and forgets the user's expired ones. */
export async function saveSession(session: {
  tokenHash: string;
  userId: string;
  expires: Date;
  /** The hash of the browser's session until now. */
  replaces: string | null;
}): Promise<void> {
  const { tokenHash, userId, expires, replaces } = session;
  const db = database();
  await db.$transaction([
    db.session.deleteMany({
      where: {
        OR: [
          { sessionToken: replaces ?? "" },
          { userId, expires: { lte: new Date() } },
        ],
      },
    }),
    db.session.create({ data: { sessionToken: tokenHash, userId, expires } }),
  ]);
}
