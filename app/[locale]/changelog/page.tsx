import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { z } from "zod";
import { ChangelogView } from "#components/changelog/changelog-view.tsx";
import { prepareChangelog } from "#lib/charts/prepare-changelog.ts";
import { listChanges } from "#lib/db/list-changes.ts";
import { isLocale } from "#lib/i18n/locales.ts";
import { alternates } from "#lib/urls/alternates.ts";
import { localePath } from "#lib/urls/locale-path.ts";

interface Props {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const beforeSchema = z.iso.date().optional().catch(undefined);

export default async function Page({ params, searchParams }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const { before } = await searchParams;
  const log = prepareChangelog(await listChanges(), beforeSchema.parse(before));
  return <ChangelogView locale={locale} {...log} />;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = await getTranslations({ locale, namespace: "changelogPage" });
  return {
    title: t("title"),
    description: t("lead"),
    alternates: alternates(locale, (to) => localePath(to, "/changelog")),
  };
}
