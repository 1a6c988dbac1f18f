import type { Viewer } from "../schema/access.ts";
import {
  notificationDetailsSchema,
  notificationKindSchema,
  type UserNotification,
} from "../schema/notification.ts";
import { database } from "./client.ts";
import type { Notification } from "./generated/client.ts";

/** Notifications on one page. */
export const notificationsShown = 50;

/** What a user was told of, the newest first, and how much of all that they have not read. */
export async function listNotifications(
  { userId }: Viewer,
  /** From 1. */
  page: number,
): Promise<{ news: UserNotification[]; total: number; unread: number }> {
  const [rows, total, unread] = await Promise.all([
    database().notification.findMany({
      where: { userId },
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      skip: (page - 1) * notificationsShown,
      take: notificationsShown,
    }),
    database().notification.count({ where: { userId } }),
    countUnread(userId),
  ]);
  return { news: rows.flatMap(toNews), total, unread };
}

/** One that a user was told of; null where it is another's or none. */
export async function getNotification(
  { userId }: Viewer,
  id: string,
): Promise<UserNotification | null> {
  const row = await database().notification.findFirst({
    where: { id, userId },
  });
  return row ? (toNews(row)[0] ?? null) : null;
}

/** How much a user has not read. */
export async function countUnread(userId: string): Promise<number> {
  return database().notification.count({ where: { userId, readAt: null } });
}

/** A stored notification; none where its kind is one of another version of Kurabe. */
export function toNews(row: Notification): UserNotification[] {
  const kind = notificationKindSchema.safeParse(row.kind);
  if (!kind.success) return [];
  return [
    {
      ...notificationDetailsSchema.catch({ model: "" }).parse(row.details),
      id: row.id,
      kind: kind.data,
      runId: row.runId,
      createdAt: row.createdAt.toISOString(),
      isRead: row.readAt !== null,
    },
  ];
}
