import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { ApiDocsView } from "#components/api-docs/api-docs-view.tsx";
import { describeApi } from "#lib/api/describe-api.ts";
import { isLocale, locales } from "#lib/i18n/locales.ts";
import { alternates } from "#lib/urls/alternates.ts";
import { localePath } from "#lib/urls/locale-path.ts";

interface Props {
  params: Promise<{ locale: string }>;
}

export const generateStaticParams = () => locales.map((locale) => ({ locale }));

export default async function Page({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  return <ApiDocsView locale={locale} api={describeApi()} />;
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
