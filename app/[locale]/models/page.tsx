import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { ModelList } from "#components/models/model-list.tsx";
import { findModels } from "#lib/charts/find-models.ts";
import { listBoards } from "#lib/db/list-boards.ts";
import { listModels } from "#lib/db/list-models.ts";
import { isLocale } from "#lib/i18n/locales.ts";
import { alternates } from "#lib/urls/alternates.ts";
import { modelsHref, parseModelsParams } from "#lib/urls/models-href.ts";

interface Props {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function Page({ params, searchParams }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const chosen = parseModelsParams(await searchParams);
  const [models, choices] = await Promise.all([listModels(), listBoards()]);
  return (
    <ModelList
      locale={locale}
      q={chosen.q}
      {...findModels(models, chosen)}
      benchmarks={new Map(choices.map(({ id, name }) => [id, name[locale]]))}
    />
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = await getTranslations({ locale, namespace: "modelsPage" });
  return {
    title: t("title"),
    description: t("lead"),
    alternates: alternates(locale, (to) => modelsHref(to)),
  };
}
