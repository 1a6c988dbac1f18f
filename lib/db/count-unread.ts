import { database } from "./client.ts";

/** How many notifications a user has not read. */
export async function countUnread(userId: string): Promise<number> {
  return database().notification.count({ where: { userId, readAt: null } });
}
