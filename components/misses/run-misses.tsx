import { useTranslations } from "next-intl";
import { MissBars } from "#components/charts/miss-bars.tsx";
import { gapOf, lenientRanks } from "#lib/charts/format-columns.ts";
import {
  axisOf,
  formatShare,
  prepareMisses,
  sumMisses,
  type PartMisses,
} from "#lib/charts/prepare-misses.ts";
import { rankRows } from "#lib/charts/rank-rows.ts";
import { formatScore } from "#lib/format/score.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import type { Board, BoardRow } from "#lib/schema/board.ts";
import type { DatasetMisses } from "#lib/schema/misses.ts";
import { answersBehind } from "#lib/urls/answers-href.ts";
import { scoreAnchor } from "#lib/urls/score-href.ts";
import { MissTable } from "./miss-table.tsx";

interface Props {
  locale: Locale;
  board: Board;
  row: BoardRow;
  misses: readonly DatasetMisses[];
}

/** Whether a run does not know or does not keep to the format, by category; nothing where its answers were not read. */
export function RunMisses({ locale, board, row, misses }: Props) {
  const t = useTranslations();
  const { benchmark } = board;
  const parts = prepareMisses(benchmark, misses);
  if (parts.length === 0) return null;
  const id = scoreAnchor(row.runId, "gap");
  const total = sumMisses(parts);
  const rows = [
    ...(parts.length > 1
      ? [{ ...total, id: "all", name: t("misses.all"), scope: wholeOf(parts) }]
      : []),
    ...parts.map((part) => ({
      ...part,
      name: part.name[locale],
      scope: { category: part.id },
    })),
  ];
  return (
    <section id={id} className="run-misses" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{t("misses.heading")}</h3>
      <p className="section-lead">
        <MissSummary board={board} row={row} share={formatShare(total)} />
      </p>
      <div className="miss-layout">
        <MissBars id={id} rows={rows} />
        <MissTable
          caption={t("misses.caption")}
          of={t("radar.category")}
          rows={rows.map(({ scope, ...each }) => ({
            ...each,
            href: (filter) =>
              scope &&
              answersBehind(locale, benchmark.id, [row.key], {
                ...scope,
                ...filter,
              }),
          }))}
        />
      </div>
    </section>
  );
}

// Dialogues, which are judged and not read, are on an axis of their own.
function wholeOf(parts: readonly PartMisses[]) {
  const axis = axisOf(parts);
  return axis && { axis };
}

function MissSummary(props: {
  board: Board;
  row: BoardRow;
  share: number | null;
}) {
  const t = useTranslations("misses");
  const { board, row, share } = props;
  const ranks = rankRows(board.rows);
  const [now, without] = [
    ranks.get(row.key),
    lenientRanks(board.rows, ranks).get(row.key),
  ];
  const gap = formatScore(gapOf(row, null), { min: 0, max: 1 });
  return (
    <>
      {share === null
        ? t("none")
        : t("ofMisses", { share: `${(share * 100).toFixed(1)}%` })}
      {gap !== null && ` ${t("gap", { gap })}`}
      {now !== undefined &&
        without !== undefined &&
        ` ${t("ranks", { now, without })}`}
    </>
  );
}
