import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { ExplorerView } from "#components/answers/explorer-view.tsx";
import { scopeName } from "#components/answers/scope-name.ts";
import { leadersWithAnswers } from "#lib/charts/leaders-with-answers.ts";
import { getBenchmark } from "#lib/db/get-benchmark.ts";
import { getBoard } from "#lib/db/get-board.ts";
import { getExplorerPage } from "#lib/db/get-explorer-page.ts";
import { isLocale } from "#lib/i18n/locales.ts";
import { answersHref } from "#lib/urls/answers-href.ts";
import { explorerQuery, parseAnswersParams } from "#lib/urls/answers-params.ts";
import { readRows } from "./read-rows.ts";

interface Props {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function Page({ params, searchParams }: Props) {
  const { locale, id } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const state = parseAnswersParams(await searchParams);
  const board = await getBoard(id);
  if (!board) notFound();
  const runs = state.models ?? leadersWithAnswers(board);
  const result = await getExplorerPage(explorerQuery(id, runs, state));
  return (
    <ExplorerView
      locale={locale}
      board={board}
      params={state}
      runs={result.ok ? result.page.runs.map(({ key }) => key) : runs}
      result={result}
      readings={readRows(board.benchmark, result.ok ? result.page.rows : [])}
    />
  );
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, id } = await props.params;
  if (!isLocale(locale)) return {};
  const benchmark = await getBenchmark(id);
  if (!benchmark) return {};
  const state = parseAnswersParams(await props.searchParams);
  const t = await getTranslations({ locale });
  const scope = scopeName(benchmark, state, locale);
  const href = (to: typeof locale) => answersHref(to, id, state);
  return {
    title: t("answers.title", { scope }),
    description: t("answers.description", { scope }),
    alternates: {
      canonical: href(locale),
      languages: { ja: href("ja"), en: href("en"), "x-default": href("ja") },
    },
  };
}
