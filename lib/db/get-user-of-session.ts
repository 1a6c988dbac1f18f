import type { SignedInUser } from "../schema/user.ts";
import { database } from "./client.ts";

/** Whose session it is, with their role as it is now; null where it has ended or its user is suspended. */
export async function getUserOfSession(
  tokenHash: string,
): Promise<SignedInUser | null> {
  const session = await database().session.findFirst({
    where: {
      sessionToken: tokenHash,
      expires: { gt: new Date() },
      user: { suspendedAt: null },
    },
    select: {
      user: { select: { id: true, name: true, email: true, role: true } },
    },
  });
  return session?.user ?? null;
}
