import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { BenchmarkList } from "#components/benchmarks/benchmark-list.tsx";
import { listBoards } from "#lib/db/list-boards.ts";
import { isLocale } from "#lib/i18n/locales.ts";
import { localePath } from "#lib/urls/locale-path.ts";

interface Props {
  params: Promise<{ locale: string }>;
}

// Numbers of published runs change without a build.
export const dynamic = "force-dynamic";

export default async function Page({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  return <BenchmarkList locale={locale} choices={await listBoards()} />;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = await getTranslations({ locale });
  const href = (to: typeof locale) => localePath(to, "/benchmarks");
  return {
    title: t("benchmarkPage.listTitle"),
    description: t("benchmarkPage.listLead"),
    alternates: {
      canonical: href(locale),
      languages: { ja: href("ja"), en: href("en"), "x-default": href("ja") },
    },
  };
}
