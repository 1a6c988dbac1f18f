import { database } from "./client.ts";

/**
 * Holds what only admins may see or do back at the last door, whoever forgot to ask before.
 * @throws Error where the user is not an admin now
 */
export async function assertAdmin(userId: string): Promise<void> {
  const count = await database().user.count({
    where: { id: userId, role: "admin", suspendedAt: null },
  });
  if (count === 0) throw new Error("Only admins may do this.");
}
