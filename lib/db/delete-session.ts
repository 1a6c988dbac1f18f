import { database } from "./client.ts";

/** Ends a session, if there is such a one. */
export async function deleteSession(tokenHash: string): Promise<void> {
  await database().session.deleteMany({ where: { sessionToken: tokenHash } });
}
