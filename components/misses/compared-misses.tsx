import { useTranslations } from "next-intl";
import { MissBars } from "#components/charts/miss-bars.tsx";
import {
  axisOf,
  prepareMisses,
  sumMisses,
} from "#lib/charts/prepare-misses.ts";
import { runName } from "#lib/format/run-name.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import type { Board, BoardRow } from "#lib/schema/board.ts";
import type { DatasetMisses } from "#lib/schema/misses.ts";
import { answersBehind } from "#lib/urls/answers-href.ts";
import { MissTable } from "./miss-table.tsx";

interface Props {
  locale: Locale;
  board: Board;
  rows: readonly BoardRow[];
  /** By run id. */
  misses: ReadonlyMap<string, readonly DatasetMisses[]>;
}

/** The same of several models, a bar each; nothing where nobody's answers were read. */
export function ComparedMisses({ locale, board, rows, misses }: Props) {
  const t = useTranslations("misses");
  const { benchmark } = board;
  const read = rows.flatMap((row) => {
    const parts = prepareMisses(benchmark, misses.get(row.runId) ?? []);
    const counts = sumMisses(parts);
    const axis = axisOf(parts);
    return counts.n > 0
      ? [{ ...counts, id: row.key, name: runName(row), axis }]
      : [];
  });
  if (read.length === 0) return null;
  return (
    <section className="page section" aria-labelledby="misses-title">
      <h2 id="misses-title">{t("heading")}</h2>
      <p className="section-lead">{t("lead")}</p>
      <div className="miss-layout">
        <MissBars id="misses" rows={read} />
        <MissTable
          caption={t("caption")}
          of={t("model")}
          rows={read.map(({ axis, ...row }) => ({
            ...row,
            href: (filter) =>
              axis &&
              answersBehind(locale, benchmark.id, [row.id], {
                axis,
                ...filter,
              }),
          }))}
        />
      </div>
      {read.length < rows.length && <p className="quiet">{t("unread")}</p>}
    </section>
  );
}
