import type { Language } from "../schema/user.ts";
import type { Prisma } from "./generated/client.ts";

/** Sends a user's mails in the language of the page that they used from now on, unless a language is known already. */
export async function keepLanguage(
  tx: Prisma.TransactionClient,
  userId: string,
  language: Language,
): Promise<void> {
  await tx.user.updateMany({
    where: { id: userId, language: null },
    data: { language },
  });
}
