import { useTranslations } from "next-intl";
import { MissBars } from "#components/charts/miss-bars.tsx";
import { gapOf, lenientRanks } from "#lib/charts/format-columns.ts";
import {
  axisOf,
  formatShare,
  sumMisses,
  type PartMisses,
} from "#lib/charts/prepare-misses.ts";
import { rankRows } from "#lib/charts/rank-rows.ts";
import { formatScore } from "#lib/format/score.ts";
import { sentence } from "#lib/format/sentence.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import type { Board, BoardRow } from "#lib/schema/board.ts";
import { answersBehind } from "#lib/urls/answers-href.ts";
import { MissTable } from "./miss-table.tsx";

interface Props {
  /** Of the drawing: the only one of the page. */
  id: string;
  locale: Locale;
  board: Board;
  row: BoardRow;
  parts: readonly PartMisses[];
  /** False: nobody can read its answers one by one, so that no figure leads to them. */
  hasAnswerPages?: boolean;
}

/** What became of a run's answers, in words, bars and figures, by category. */
export function MissReading(props: Props) {
  const t = useTranslations();
  const { id, locale, board, row, parts, hasAnswerPages = true } = props;
  const { benchmark } = board;
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
    <>
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
              hasAnswerPages
                ? scope &&
                  answersBehind(locale, benchmark.id, [row.key], {
                    ...scope,
                    ...filter,
                  })
                : null,
          }))}
        />
      </div>
    </>
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
  return [
    share === null
      ? t("none")
      : t("ofMisses", { share: `${(share * 100).toFixed(1)}%` }),
    ...(gap === null ? [] : [t("gap", { gap })]),
    ...(now === undefined || without === undefined
      ? []
      : [t("ranks", { now, without })]),
  ].map(sentence);
}
