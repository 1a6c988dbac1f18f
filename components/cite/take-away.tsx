import { useTranslations } from "next-intl";
import { dayInJapan } from "#lib/export/download.ts";
import { newestPublished } from "#lib/export/export-table.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import type { Board } from "#lib/schema/board.ts";
import type { BoardParams } from "#lib/urls/board-href.ts";
import { exportFormats, exportHref } from "#lib/urls/export-href.ts";
import { localePath } from "#lib/urls/locale-path.ts";
import { Citation } from "./citation.tsx";

interface Props {
  locale: Locale;
  board: Board;
  params: BoardParams;
  siteUrl: string;
}

const names = { csv: "CSV", json: "JSON", parquet: "Parquet" } as const;

/** The rows in view as files, the feed, and how to cite the board. */
export function TakeAway({ locale, board, params, siteUrl }: Props) {
  const t = useTranslations();
  const newest = newestPublished(board.rows);
  const day = params.asOf ?? (newest === null ? null : dayInJapan(newest));
  const view = { ...params, benchmark: board.benchmark.id };
  return (
    <section className="page take-away" aria-labelledby="take-away">
      <div>
        <h2 id="take-away">{t("takeAway.heading")}</h2>
        <p>{t("takeAway.lead")}</p>
        <ul className="take-away-files">
          {exportFormats.map((format) => (
            <li key={format}>
              <a href={exportHref(format, view)} download="">
                {names[format]}
              </a>
            </li>
          ))}
          <li>
            <a href={localePath(locale, "/feed.xml")}>{t("feed.title")}</a>
          </li>
        </ul>
      </div>
      {day !== null && (
        <Citation
          locale={locale}
          benchmark={board.benchmark}
          day={day}
          siteUrl={siteUrl}
        />
      )}
    </section>
  );
}
