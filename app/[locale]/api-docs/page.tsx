import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { ApiDocsView } from "#components/api-docs/api-docs-view.tsx";
import { describeApi } from "#lib/api/describe-api.ts";
import { publicUrl } from "#lib/env.ts";
import { isLocale } from "#lib/i18n/locales.ts";
import { alternates } from "#lib/urls/alternates.ts";
import { localePath } from "#lib/urls/locale-path.ts";

interface Props {
  params: Promise<{ locale: string }>;
}

// The example has the address that this board is run under.
export const dynamic = "force-dynamic";

export default async function Page({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  return (
    <ApiDocsView locale={locale} api={describeApi()} siteUrl={publicUrl()} />
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = await getTranslations({ locale, namespace: "apiDocs" });
  return {
    title: t("title"),
    description: t("lead"),
    alternates: alternates(locale, (to) => localePath(to, "/api-docs")),
  };
}
