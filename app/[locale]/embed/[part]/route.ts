import { createTranslator } from "next-intl";
import type { ReactNode } from "react";
import { EmbeddedScatter } from "#components/board/embedded-scatter.tsx";
import { scatterView } from "#components/board/scatter-view.ts";
import { prepareBoard, type PreparedBoard } from "#lib/charts/prepare-board.ts";
import { publicUrl } from "#lib/env.ts";
import { embedPage, embedPolicy, embedThemes } from "#lib/export/embed-page.ts";
import { embeddedRows, embedRanking } from "#lib/export/embed-ranking.ts";
import { formatDay } from "#lib/format/date.ts";
import { isLocale, type Locale } from "#lib/i18n/locales.ts";
import { messages } from "#lib/i18n/messages.ts";
import type { Benchmark } from "#lib/schema/benchmark.ts";
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
  const page = await partOf(found, locale, draw);
  return new Response(embedPage({ ...page, theme }), {
    headers: {
      "content-type": "text/html; charset=utf-8",
      "cache-control": "public, max-age=1, must-revalidate",
      "content-security-policy": embedPolicy,
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
    },
  });
}

async function partOf(
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
  const drawn =
    part === "scatter"
      ? await drawScatter({ board, params, view, locale })
      : drawRanking(board.benchmark, view, locale);
  const page = boardHref(locale, { ...params, benchmark: benchmark.id });
  const { shown } = drawn;
  return {
    language: locale,
    title: t("site.title", { benchmark: benchmark.name[locale] }),
    body: (past ?? "") + drawn.html,
    link: {
      href: publicUrl() + page,
      text: `${t("site.name")}: ${t("toolbar.shown", { shown, total: board.rows.length })}`,
    },
  };
}

async function drawScatter(
  view: Found & { view: PreparedBoard; locale: Locale },
) {
  const { locale } = view;
  const t = createTranslator({ locale, messages: messages[locale] });
  const scatter = scatterView(view, t);
  if (scatter === null) return { html: "", shown: 0 };
  const html = await markup(
    EmbeddedScatter({ ...view, scatter, siteUrl: publicUrl(), t }),
  );
  return { html, shown: scatter.rows.length };
}

function drawRanking(
  benchmark: Benchmark,
  view: PreparedBoard,
  locale: Locale,
) {
  const t = createTranslator({ locale, messages: messages[locale] });
  const html = embedRanking(benchmark, view, {
    rank: t("modelPage.rank"),
    model: t("table.model"),
    overall: t("axis.overall"),
    missing: t("table.missing"),
    evidence: t("columns.facts.evidence"),
    levels: messages[locale].evidence,
    axes: {
      understanding: t("axis.understanding"),
      generation: t("axis.generation"),
    },
  });
  return { html, shown: Math.min(view.rows.length, embeddedRows) };
}

// Next forbids the import at the top, which it takes for a component's.
async function markup(drawing: ReactNode): Promise<string> {
  const { renderToStaticMarkup } = await import("react-dom/server");
  return renderToStaticMarkup(drawing);
}
