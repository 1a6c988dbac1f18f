import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { cache } from "react";
import { BenchmarkView } from "#components/benchmarks/benchmark-view.tsx";
import { linkPreview } from "#components/cite/link-preview.ts";
import { listBenchmarks } from "#lib/benchmarks/list-benchmarks.ts";
import { getBoard } from "#lib/db/get-board.ts";
import { listDatasetAnalytics } from "#lib/db/list-dataset-analytics.ts";
import { listSampleQuestions } from "#lib/db/list-sample-questions.ts";
import { isLocale } from "#lib/i18n/locales.ts";
import { allowsShowing } from "#lib/schema/open-licence.ts";
import { keySchema } from "#lib/schema/text.ts";
import { benchmarkHref } from "#lib/urls/benchmark-href.ts";

interface Props {
  params: Promise<{ locale: string; id: string }>;
}

export default async function Page({ params }: Props) {
  const { locale, id } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const board = await read(id);
  if (!board) notFound();
  const versions = listBenchmarks().filter(
    ({ family }) => family === board.benchmark.family,
  );
  const shown = board.benchmark.axes.flatMap(({ categories }) =>
    categories.flatMap(({ datasets }) =>
      datasets.filter(({ licence }) => allowsShowing(licence)),
    ),
  );
  const samples = await listSampleQuestions(
    board.benchmark.id,
    shown.map((dataset) => dataset.id),
  );
  return (
    <BenchmarkView
      locale={locale}
      board={board}
      versions={versions}
      samples={samples}
      analytics={(await listDatasetAnalytics(id)) ?? []}
    />
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, id } = await params;
  const board = await read(id);
  if (!isLocale(locale) || !board) return {};
  const { name, description } = board.benchmark;
  const [ja, en] = [benchmarkHref("ja", id), benchmarkHref("en", id)];
  const t = await getTranslations({ locale });
  return {
    title: name[locale],
    description: description[locale],
    ...linkPreview({
      locale,
      siteName: t("site.name"),
      title: name[locale],
      url: benchmarkHref(locale, id),
      board: { id, alt: t("site.title", { benchmark: name[locale] }) },
    }),
    alternates: {
      canonical: benchmarkHref(locale, id),
      languages: { ja, en, "x-default": ja },
    },
  };
}

const read = cache(async (id: string) =>
  keySchema.safeParse(id).success ? getBoard(id) : null,
);
