import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { cache } from "react";
import { JsonLd } from "#components/cite/json-ld.tsx";
import { linkPreview } from "#components/cite/link-preview.ts";
import { ModelView } from "#components/models/model-view.tsx";
import { derivativesOf } from "#lib/charts/family-tree.ts";
import { getBoard } from "#lib/db/get-board.ts";
import { getModelPage } from "#lib/db/get-model-page.ts";
import { listMisses } from "#lib/db/list-misses.ts";
import { listModels } from "#lib/db/list-models.ts";
import { listWithdrawals } from "#lib/db/list-withdrawals.ts";
import { publicUrl } from "#lib/env.ts";
import { modelJsonLd } from "#lib/export/model-json-ld.ts";
import { isLocale } from "#lib/i18n/locales.ts";
import { alternates } from "#lib/urls/alternates.ts";
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
  const boards = await Promise.all(ids.map(readBoard));
  const found = boards.filter((board) => board !== null);
  return (
    <>
      <ModelView
        locale={locale}
        page={page}
        derivatives={derivativesOf(await listModels(), page.model)}
        misses={await listMisses(page.runs.map(({ id }) => id))}
        withdrawals={await listWithdrawals(page.model.slug)}
        boards={new Map(found.map((board) => [board.benchmark.id, board]))}
      />
      <JsonLd
        data={modelJsonLd({
          model: page.model,
          benchmarks: found.map(({ benchmark }) => benchmark),
          locale,
          siteUrl: publicUrl(),
        })}
      />
    </>
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await params;
  const page = await read(slug);
  if (!isLocale(locale) || !page) return {};
  const { displayName, slug: own } = page.model;
  const t = await getTranslations({ locale });
  const [run] = page.runs;
  const board = run && (await readBoard(run.benchmarkId));
  return {
    title: displayName,
    description: t("modelPage.description", { model: displayName }),
    ...linkPreview({
      locale,
      siteName: t("site.name"),
      title: displayName,
      url: modelHref(locale, own),
      board: board && {
        id: board.benchmark.id,
        models: board.rows
          .filter(({ runId }) => runId === run.id)
          .map(({ key }) => key),
        alt: t("modelPage.picture", {
          model: displayName,
          benchmark: board.benchmark.name[locale],
        }),
      },
    }),
    alternates: alternates(locale, (to) => modelHref(to, own)),
  };
}

const read = cache(async (segment: string) => {
  const slug = slugOfSegment(segment);
  return slug === null ? null : getModelPage(slug);
});

const readBoard = cache((id: string) => getBoard(id));
