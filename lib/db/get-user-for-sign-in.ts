import type { Language } from "../schema/user.ts";
import { database } from "./client.ts";

/** What a sign-in is checked against, or null where nobody has the e-mail (in lower case). */
export async function getUserForSignIn(email: string): Promise<{
  id: string;
  passwordHash: string | null;
  isSuspended: boolean;
  /** Of their mails; null where nobody has said. */
  language: Language | null;
} | null> {
  const user = await database().user.findUnique({
    where: { email },
    select: {
      id: true,
      passwordHash: true,
      suspendedAt: true,
      language: true,
    },
  });
  if (!user) return null;
  const { suspendedAt, ...rest } = user;
  return { ...rest, isSuspended: suspendedAt !== null };
}
