import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { HeatMapView } from "#components/board/heat-map-view.tsx";
import { prepareBoard } from "#lib/charts/prepare-board.ts";
import { getBoard } from "#lib/db/get-board.ts";
import { defaultBoard, listBoards } from "#lib/db/list-boards.ts";
import { isLocale } from "#lib/i18n/locales.ts";
import { parseBoardParams } from "#lib/urls/board-params.ts";
import { heatMapHref } from "#lib/urls/heat-map-href.ts";

interface Props {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function Page({ params, searchParams }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const { board, state } = await requested(await searchParams);
  return (
    <HeatMapView
      locale={locale}
      board={board}
      params={state}
      view={prepareBoard(board, state)}
    />
  );
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale } = await props.params;
  if (!isLocale(locale)) return {};
  const { board } = await requested(await props.searchParams);
  const t = await getTranslations({ locale });
  const view = { ...parseBoardParams({}), benchmark: board.benchmark.id };
  const [ja, en] = [heatMapHref("ja", view), heatMapHref("en", view)];
  return {
    title: `${t("heatMap.title")} ${board.benchmark.name[locale]}`,
    alternates: {
      canonical: heatMapHref(locale, view),
      languages: { ja, en, "x-default": ja },
    },
  };
}

async function requested(
  search: Record<string, string | string[] | undefined>,
) {
  const state = parseBoardParams(search);
  const id = state.benchmark ?? defaultBoard(await listBoards())?.id;
  const board = id === undefined ? null : await getBoard(id, state.asOf);
  if (!board) notFound();
  return { board, state };
}
