import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { requireAdmin } from "#lib/auth/session.ts";
import { isLocale } from "#lib/i18n/locales.ts";
import { environmentLimits, getStoredLimits } from "#lib/db/get-site-limits.ts";
import { getSiteSettings } from "#lib/db/get-site-settings.ts";
import { adminResultSchema } from "#lib/urls/admin-href.ts";
import { LimitsForm } from "./limits-form.tsx";
import { SettingList } from "./setting-list.tsx";
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
  const settings = await getSiteSettings();
  const t = await getTranslations({ locale, namespace: "administration" });
  const result = adminResultSchema.safeParse(search["result"]).data;
  return (
    <AdminFrame
      locale={locale}
      part="settings"
      result={result && t(`results.${result}`)}
    >
      <SettingList locale={locale} settings={settings} />
      <LimitsForm
        locale={locale}
        stored={await getStoredLimits()}
        defaults={environmentLimits()}
      />
    </AdminFrame>
  );
}

export function generateMetadata({ params }: Props): Promise<Metadata> {
  return adminMetadata(params, "settings");
}
