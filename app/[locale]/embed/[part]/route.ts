import { createTranslator } from "next-intl";
import { prepareBoard } from "#lib/charts/prepare-board.ts";
import { publicUrl } from "#lib/env.ts";
import { embedPage, embedPolicy, embedThemes } from "#lib/export/embed-page.ts";
import { embeddedRows, embedRanking } from "#lib/export/embed-ranking.ts";
import { embedScatter } from "#lib/export/embed-scatter.ts";
import { formatDay } from "#lib/format/date.ts";
import { isLocale, type Locale } from "#lib/i18n/locales.ts";
import { messages } from "#lib/i18n/messages.ts";
import { boardHref } from "#lib/urls/board-href.ts";
import { requestedBoard } from "../../../requested-board.ts";

type Found = NonNullable<Awaited<ReturnType<typeof requestedBoard>>>;

/** The ranking or the scatter plot for others' iframes, with the board page's own parameters and `theme`. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ locale: string; part: string }> },
) {
  const { locale, part } = await params;
  const draw = part === "ranking" || part === "scatter" ? part : null;
  const found =
    isLocale(locale) && draw !== null ? await requestedBoard(request) : null;
  if (!isLocale(locale) || draw === null || found === null) {
    return new Response(null, { status: 404 });
  }
  const asked = new URL(request.url).searchParams.get("theme");
  const theme = embedThemes.find((each) => each === asked) ?? "auto";
  return new Response(embedPage({ ...partOf(found, locale, draw), theme }), {
    headers: {
      "content-type": "text/html; charset=utf-8",
      "cache-control": "public, max-age=1, must-revalidate",
      "content-security-policy": embedPolicy,
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
    },
  });
}

function partOf(
  { board, params }: Found,
  locale: Locale,
  part: "ranking" | "scatter",
) {
  const t = createTranslator({ locale, messages: messages[locale] });
  const { benchmark } = board;
  const view = prepareBoard(board, params);
  const past =
    params.asOf &&
    `<p class="note">${t("past.title", { day: formatDay(params.asOf, locale) })}</p>`;
  const axes = {
    understanding: t("axis.understanding"),
    generation: t("axis.generation"),
  };
  const drawing =
    part === "scatter"
      ? embedScatter(benchmark, view.rows, {
          ...axes,
          title: t("scatter.heading"),
        })
      : embedRanking(benchmark, view, {
          rank: t("nav.ranking"),
          model: t("table.model"),
          overall: t("axis.overall"),
          missing: t("table.missing"),
          evidence: t("columns.facts.evidence"),
          levels: messages[locale].evidence,
          axes,
        });
  const shown =
    part === "scatter"
      ? view.rows.length
      : Math.min(view.rows.length, embeddedRows);
  const page = boardHref(locale, { ...params, benchmark: benchmark.id });
  return {
    language: locale,
    title: t("site.title", { benchmark: benchmark.name[locale] }),
    body: (past ?? "") + drawing,
    link: {
      href: publicUrl() + page,
      text: `${t("site.name")}: ${t("toolbar.shown", { shown, total: board.rows.length })}`,
    },
  };
}
