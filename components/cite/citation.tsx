import { useTranslations } from "next-intl";
import { bibtex } from "#lib/export/citation.ts";
import { formatDay } from "#lib/format/date.ts";
import { sentence } from "#lib/format/sentence.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import type { Benchmark } from "#lib/schema/benchmark.ts";
import { boardHref } from "#lib/urls/board-href.ts";
import { parseBoardParams } from "#lib/urls/board-params.ts";

interface Props {
  locale: Locale;
  benchmark: Benchmark;
  /** The day (YYYY-MM-DD) whose board is cited. */
  day: string;
  siteUrl: string;
}

/** How to cite the board of a day, in words and as BibTeX, by an address that keeps showing it. */
export function Citation({ locale, benchmark, day, siteUrl }: Props) {
  const t = useTranslations("cite");
  const name = benchmark.name[locale];
  const view = { ...parseBoardParams({}), benchmark: benchmark.id, asOf: day };
  const path = boardHref(locale, view);
  const cited = {
    author: t("author"),
    title: t("title", { benchmark: name }),
    benchmarkId: benchmark.id,
    day,
    url: siteUrl + path,
    sources: benchmark.sources.map(({ title }) => title),
  };
  return (
    <div>
      <h2>{t("heading")}</h2>
      <p>
        {sentence(t("lead"))}
        <a href={path}>{t("link", { day: formatDay(day, locale) })}</a>
      </p>
      <p className="citation">
        {t("text", {
          author: cited.author,
          title: cited.title,
          day: formatDay(day, locale),
          url: cited.url,
        })}
      </p>
      <details>
        <summary>BibTeX</summary>
        <pre className="citation">{bibtex(cited)}</pre>
      </details>
    </div>
  );
}
