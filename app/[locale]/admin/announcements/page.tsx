import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { requireAdmin } from "#lib/auth/session.ts";
import { isLocale } from "#lib/i18n/locales.ts";
import { listAnnouncements } from "#lib/db/announcements.ts";
import { adminResultSchema } from "#lib/urls/admin-href.ts";
import { AnnouncementForm, AnnouncementList } from "./announcement-forms.tsx";
import { adminMetadata } from "../admin-metadata.ts";
import { AdminFrame } from "../admin-frame.tsx";

interface Props {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function Page({ params, searchParams }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  await requireAdmin();
  const search = await searchParams;
  const announcements = await listAnnouncements();
  const t = await getTranslations({ locale, namespace: "administration" });
  const result = adminResultSchema.safeParse(search["result"]).data;
  return (
    <AdminFrame
      locale={locale}
      part="announcements"
      result={result && t(`results.${result}`)}
    >
      <AnnouncementList locale={locale} announcements={announcements} />
      <AnnouncementForm locale={locale} />
    </AdminFrame>
  );
}

export function generateMetadata({ params }: Props): Promise<Metadata> {
  return adminMetadata(params, "announcements");
}
