import { z } from "zod";
import { getUserForSignIn } from "#lib/db/get-user-for-sign-in.ts";
import { emailSchema } from "#lib/schema/email.ts";
import { longestPassword } from "#lib/schema/password.ts";
import { verifyPassword } from "./password-hash.ts";

const credentialsSchema = z.object({
  email: emailSchema,
  password: z.string().min(1).max(longestPassword),
});

/** The user whose e-mail and password these are, or null: unknown, wrong and suspended are the same answer after the same work. */
export async function checkCredentials(
  given: unknown,
): Promise<{ id: string } | null> {
  const parsed = credentialsSchema.safeParse(given);
  if (!parsed.success) return null;
  const { email, password } = parsed.data;
  const user = await getUserForSignIn(email);
  const isRight = await verifyPassword(password, user?.passwordHash ?? null);
  return user && isRight && !user.isSuspended ? { id: user.id } : null;
}
