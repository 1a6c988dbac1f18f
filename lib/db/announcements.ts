import type { Announcement, NewAnnouncement } from "../schema/announcement.ts";
import { assertAdmin } from "./assert-admin.ts";
import { database } from "./client.ts";

/** The lines that stand above every page now, the newest first. */
export async function listAnnouncements(): Promise<Announcement[]> {
  const rows = await database().announcement.findMany({
    where: { OR: [{ endsAt: null }, { endsAt: { gt: new Date() } }] },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: 5,
  });
  return rows.map(({ id, ja, en, endsAt }) => ({
    id,
    text: { ja, en },
    endsAt: endsAt?.toISOString() ?? null,
  }));
}

/**
 * Puts a line above every page.
 * @throws Error where the user is not an admin
 */
export async function saveAnnouncement(
  adminId: string,
  { ja, en, until }: NewAnnouncement,
): Promise<void> {
  await assertAdmin(adminId);
  const endsAt =
    until === ""
      ? null
      : new Date(Date.parse(`${until}T00:00:00+09:00`) + 86_400_000);
  await database().$transaction(async (tx) => {
    const { id } = await tx.announcement.create({ data: { ja, en, endsAt } });
    await tx.auditEvent.create({
      data: {
        actorId: adminId,
        action: "announcement.made",
        subjectType: "announcement",
        subjectId: id,
        details: { ja, en, until },
      },
    });
  });
}

/**
 * Takes a line down. Nothing happens where it is down already.
 * @throws Error where the user is not an admin
 */
export async function deleteAnnouncement(
  adminId: string,
  id: string,
): Promise<void> {
  await assertAdmin(adminId);
  await database().$transaction(async (tx) => {
    const { count } = await tx.announcement.deleteMany({ where: { id } });
    if (count === 0) return;
    await tx.auditEvent.create({
      data: {
        actorId: adminId,
        action: "announcement.taken_down",
        subjectType: "announcement",
        subjectId: id,
      },
    });
  });
}

/** Deletes the lines whose time is over: pages are kept until what the public can see changes, and this changes it. */
export async function endAnnouncements(): Promise<void> {
  await database().announcement.deleteMany({
    where: { endsAt: { lte: new Date() } },
  });
}
