import { database } from "./client.ts";

/** How a user can sign in: whether with a password, and with which other sites. */
export async function listSignIns(
  userId: string,
): Promise<{ hasPassword: boolean; providers: string[] }> {
  const user = await database().user.findUniqueOrThrow({
    where: { id: userId },
    select: {
      passwordHash: true,
      accounts: { select: { provider: true }, orderBy: { provider: "asc" } },
    },
  });
  return {
    hasPassword: user.passwordHash !== null,
    providers: user.accounts.map(({ provider }) => provider),
  };
}
