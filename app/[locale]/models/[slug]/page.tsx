import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { cache } from "react";
import { ModelView } from "#components/models/model-view.tsx";
import { getBoard } from "#lib/db/get-board.ts";
import { getModelPage } from "#lib/db/get-model-page.ts";
import { isLocale } from "#lib/i18n/locales.ts";
import { modelHref, slugOfSegment } from "#lib/urls/model-href.ts";

interface Props {
  params: Promise<{ locale: string; slug: string }>;
}

export default async function Page({ params }: Props) {
  const { locale, slug } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const page = await read(slug);
  if (!page) notFound();
  const ids = [...new Set(page.runs.map(({ benchmarkId }) => benchmarkId))];
  const boards = await Promise.all(ids.map((id) => getBoard(id)));
  const found = boards.filter((board) => board !== null);
  return (
    <ModelView
      locale={locale}
      page={page}
      boards={new Map(found.map((board) => [board.benchmark.id, board]))}
    />
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await params;
  const page = await read(slug);
  if (!isLocale(locale) || !page) return {};
  const { displayName, slug: own } = page.model;
  const t = await getTranslations({ locale });
  const [ja, en] = [modelHref("ja", own), modelHref("en", own)];
  return {
    title: displayName,
    description: t("modelPage.description", { model: displayName }),
    alternates: {
      canonical: modelHref(locale, own),
      languages: { ja, en, "x-default": ja },
    },
  };
}

const read = cache(async (segment: string) => {
  const slug = slugOfSegment(segment);
  return slug === null ? null : getModelPage(slug);
});
