import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { requireAdmin } from "#lib/auth/session.ts";
import { isLocale } from "#lib/i18n/locales.ts";
import { getQueueHealth } from "#lib/db/get-queue-health.ts";
import { adminResultSchema } from "#lib/urls/admin-href.ts";
import { QueueHealthTable } from "./queue-health-table.tsx";
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
  const admin = await requireAdmin();
  const search = await searchParams;
  const queues = await getQueueHealth(admin.id);
  const t = await getTranslations({ locale, namespace: "administration" });
  const result = adminResultSchema.safeParse(search["result"]).data;
  return (
    <AdminFrame
      locale={locale}
      part="queue"
      result={result && t(`results.${result}`)}
    >
      <QueueHealthTable locale={locale} queues={queues} />
    </AdminFrame>
  );
}

export function generateMetadata({ params }: Props): Promise<Metadata> {
  return adminMetadata(params, "queue");
}
