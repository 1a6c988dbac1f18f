import { useTranslations } from "next-intl";
import { prepareMisses } from "#lib/charts/prepare-misses.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import type { Board, BoardRow } from "#lib/schema/board.ts";
import type { DatasetMisses } from "#lib/schema/misses.ts";
import { scoreAnchor } from "#lib/urls/score-href.ts";
import { MissReading } from "./miss-reading.tsx";

interface Props {
  locale: Locale;
  board: Board;
  row: BoardRow;
  misses: readonly DatasetMisses[];
}

/** Whether a run does not know or does not keep to the format, by category; nothing where its answers were not read. */
export function RunMisses({ locale, board, row, misses }: Props) {
  const t = useTranslations("misses");
  const parts = prepareMisses(board.benchmark, misses);
  if (parts.length === 0) return null;
  const id = scoreAnchor(row.runId, "gap");
  return (
    <section id={id} className="run-misses" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{t("heading")}</h3>
      <MissReading
        id={id}
        locale={locale}
        board={board}
        row={row}
        parts={parts}
      />
    </section>
  );
}
