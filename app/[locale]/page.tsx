import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { linkPreview } from "#components/cite/link-preview.ts";
import { BoardPage } from "#components/board/board-page.tsx";
import { EmptyBoard } from "#components/board/empty-board.tsx";
import { boardDifferences } from "#lib/charts/board-differences.ts";
import { canonicalColumns } from "#lib/charts/choose-columns.ts";
import { listColumns } from "#lib/charts/list-columns.ts";
import { prepareBoard } from "#lib/charts/prepare-board.ts";
import { getBoard } from "#lib/db/get-board.ts";
import { listBoardComparability } from "#lib/db/list-comparability-keys.ts";
import { getPublicVersion } from "#lib/db/get-public-version.ts";
import { defaultBoard, listBoards } from "#lib/db/list-boards.ts";
import { publicUrl } from "#lib/env.ts";
import { isLocale } from "#lib/i18n/locales.ts";
import { boardHref } from "#lib/urls/board-href.ts";
import { parseBoardParams } from "#lib/urls/board-params.ts";
import { localePath } from "#lib/urls/locale-path.ts";

interface Props {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function Page({ params, searchParams }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const state = parseBoardParams(await searchParams);
  const choices = await listBoards();
  const first = defaultBoard(choices);
  if (!first) return <EmptyBoard />;
  const board = await getBoard(state.benchmark ?? first.id, state.asOf);
  if (!board) notFound();
  const view = prepareBoard(board, state);
  const keys = await listBoardComparability(board.benchmark.id);
  const cols = canonicalColumns(listColumns(board.benchmark), state.cols);
  return (
    <BoardPage
      locale={locale}
      board={board}
      choices={choices}
      params={{ ...state, cols }}
      view={view}
      unlike={boardDifferences(board.benchmark, view.rows, keys)}
      version={await getPublicVersion()}
      siteUrl={publicUrl()}
    />
  );
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale } = await props.params;
  if (!isLocale(locale)) return {};
  const { benchmark } = parseBoardParams(await props.searchParams);
  const choices = await listBoards();
  const chosen =
    choices.find(({ id }) => id === benchmark) ?? defaultBoard(choices);
  const t = await getTranslations({ locale });
  const view = { ...parseBoardParams({}), benchmark };
  const [ja, en] = [boardHref("ja", view), boardHref("en", view)];
  const title = chosen
    ? t("site.title", { benchmark: chosen.name[locale] })
    : t("site.name");
  const url = boardHref(locale, view);
  return {
    title,
    ...linkPreview({
      locale,
      siteName: t("site.name"),
      title,
      url,
      board: chosen && { id: chosen.id, alt: title },
    }),
    alternates: {
      canonical: url,
      languages: { ja, en, "x-default": ja },
      types: {
        "application/atom+xml": [
          { url: localePath(locale, "/feed.xml"), title: t("feed.title") },
        ],
      },
    },
  };
}
