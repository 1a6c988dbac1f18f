import { connection } from "next/server";
import { listAnnouncements } from "#lib/db/announcements.ts";
import type { Locale } from "#lib/i18n/locales.ts";

/** What admins announce, above every page; nothing where there is nothing. */
export async function AnnouncementBar({ locale }: { locale: Locale }) {
  await connection();
  const announcements = await listAnnouncements();
  return announcements.map(({ id, text }) => (
    <p key={id} className="announcement" role="note">
      {text[locale]}
    </p>
  ));
}
