import { createTranslator } from "next-intl";
import { listNewestRuns, type NewestRun } from "#lib/db/list-newest-runs.ts";
import { publicUrl } from "#lib/env.ts";
import { atomFeed } from "#lib/feed/atom.ts";
import { formatScore } from "#lib/format/score.ts";
import { isLocale, type Locale } from "#lib/i18n/locales.ts";
import { messages } from "#lib/i18n/messages.ts";
import { localePath } from "#lib/urls/locale-path.ts";
import { modelHref } from "#lib/urls/model-href.ts";

const newest = 50;

/** The runs published last, as an Atom feed in a language of the site. */
export async function GET(
  _: Request,
  { params }: { params: Promise<{ locale: string }> },
) {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const runs = await listNewestRuns(newest);
  const t = translator(locale);
  const body = atomFeed({
    language: locale,
    title: t("site.name"),
    subtitle: t("feed.subtitle"),
    author: t("site.name"),
    self: publicUrl() + localePath(locale, "/feed.xml"),
    page: publicUrl() + localePath(locale),
    entries: runs.map((run) => entryOf(run, locale)),
  });
  return new Response(body, {
    headers: {
      "content-type": "application/atom+xml; charset=utf-8",
      "cache-control": "public, max-age=1, must-revalidate",
      "x-content-type-options": "nosniff",
    },
  });
}

function entryOf(run: NewestRun, locale: Locale) {
  const t = translator(locale);
  const evidence = t(`evidence.${run.evidence}`);
  const score = formatScore(run.overall, { min: 0, max: 1 });
  const benchmark = run.benchmarkName[locale];
  return {
    id: `urn:uuid:${run.runId}`,
    title: [run.displayName, run.label].filter(Boolean).join(" "),
    summary:
      score === null
        ? t("feed.unranked", { benchmark, evidence })
        : t("feed.ranked", { benchmark, score, evidence }),
    author: run.organisation,
    link: publicUrl() + modelHref(locale, run.slug),
    category: run.benchmark,
    updated: run.publishedAt,
  };
}

const translator = (locale: Locale) =>
  createTranslator({ locale, messages: messages[locale] });
