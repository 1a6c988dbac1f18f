import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { FamilyList } from "#components/families/family-list.tsx";
import { listFamilies } from "#lib/charts/family-tree.ts";
import { listModels } from "#lib/db/list-models.ts";
import { isLocale } from "#lib/i18n/locales.ts";
import { alternates } from "#lib/urls/alternates.ts";
import { localePath } from "#lib/urls/locale-path.ts";

interface Props {
  params: Promise<{ locale: string }>;
}

// Families come and go with the published runs, without a build.
export const dynamic = "force-dynamic";

export default async function Page({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const families = listFamilies(await listModels());
  return <FamilyList locale={locale} families={families} />;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = await getTranslations({ locale, namespace: "familyPage" });
  return {
    title: t("listTitle"),
    description: t("listLead"),
    alternates: alternates(locale, (to) => localePath(to, "/families")),
  };
}
