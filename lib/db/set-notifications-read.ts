import type { Viewer } from "../schema/access.ts";
import { database } from "./client.ts";

/** Marks what a user was told of as read: one, or all. Another's stay as they are. */
export async function setNotificationsRead(
  { userId }: Viewer,
  which: { id: string } | "all",
): Promise<void> {
  await database().notification.updateMany({
    where: {
      userId,
      readAt: null,
      ...(which === "all" ? {} : { id: which.id }),
    },
    data: { readAt: new Date() },
  });
}
