import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { cache } from "react";
import { EmptyBoard } from "#components/board/empty-board.tsx";
import { linkPreview } from "#components/cite/link-preview.ts";
import { CompareView } from "#components/compare/compare-view.tsx";
import { getBoard } from "#lib/db/get-board.ts";
import { defaultBoard, listBoards } from "#lib/db/list-boards.ts";
import { listComparabilityKeys } from "#lib/db/list-comparability-keys.ts";
import { listMisses } from "#lib/db/list-misses.ts";
import { runName } from "#lib/format/run-name.ts";
import { isLocale } from "#lib/i18n/locales.ts";
import { comparability } from "#lib/ranking/comparability.ts";
import type { Board } from "#lib/schema/board.ts";
import { compareHref } from "#lib/urls/compare-href.ts";
import { parseCompareParams } from "#lib/urls/compare-params.ts";
import { localePath } from "#lib/urls/locale-path.ts";

interface Props {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function Page({ params, searchParams }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const { benchmark, models } = parseCompareParams(await searchParams);
  const id = benchmark ?? defaultBoard(await listBoards())?.id;
  if (id === undefined) return <EmptyBoard />;
  const board = await readBoard(id);
  if (!board) notFound();
  const rows = rowsOf(board, models);
  const keys = await listComparabilityKeys(rows.map(({ runId }) => runId));
  const runs = rows.flatMap(({ key, runId }) => {
    const found = keys.get(runId);
    return found ? [{ key, ...found }] : [];
  });
  return (
    <CompareView
      locale={locale}
      board={board}
      rows={rows}
      misses={await listMisses(rows.map(({ runId }) => runId))}
      incomparable={comparability(board.benchmark, runs)}
    />
  );
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale } = await props.params;
  if (!isLocale(locale)) return {};
  const { benchmark, models } = parseCompareParams(await props.searchParams);
  const t = await getTranslations({ locale });
  const href = (to: typeof locale) =>
    benchmark === undefined
      ? localePath(to, "/compare")
      : compareHref(to, benchmark, models);
  const board = benchmark === undefined ? null : await readBoard(benchmark);
  const rows = board ? rowsOf(board, models) : [];
  const compared = rows.map(runName).join(t("comparePage.and"));
  const title =
    rows.length < 2
      ? t("comparePage.title")
      : t("comparePage.titleOf", { models: compared });
  return {
    title,
    description: t("comparePage.description"),
    ...linkPreview({
      locale,
      siteName: t("site.name"),
      title,
      url: href(locale),
      board: board && {
        id: board.benchmark.id,
        models: rows.map(({ key }) => key),
        alt: title,
      },
    }),
    alternates: {
      canonical: href(locale),
      languages: { ja: href("ja"), en: href("en"), "x-default": href("ja") },
    },
  };
}

const readBoard = cache((id: string) => getBoard(id));

const rowsOf = ({ rows }: Board, keys: readonly string[]) =>
  keys.flatMap((key) => rows.find((row) => row.key === key) ?? []);
