import { useTranslations } from "next-intl";
import { BoardTable } from "#components/tables/board-table.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { noConditions } from "#lib/charts/list-conditions.ts";
import { boardHref } from "#lib/urls/board-href.ts";
import { chooseColumns } from "#lib/charts/choose-columns.ts";
import { listColumns } from "#lib/charts/list-columns.ts";
import { prepareTable } from "#lib/charts/prepare-table.ts";
import type { BoardProps } from "./board-page.tsx";
import { BoardToolbar } from "./board-toolbar.tsx";
import { DifferencesNote } from "./differences-note.tsx";
import { SortNote } from "./sort-note.tsx";
import { tableHeadings } from "./table-headings.ts";
import { tableWords } from "./table-words.ts";

export function RankingSection(props: BoardProps) {
  const t = useTranslations();
  const { board, locale, params, view, unlike } = props;
  const all = listColumns(board.benchmark);
  const columns = chooseColumns(all, params.cols);
  const rows = prepareTable({
    benchmark: board.benchmark,
    columns,
    rows: view.rows,
    shadeBy: board.rows,
    ranks: view.ranks,
    boardRanks: view.boardRanks,
    active: t("table.active"),
    query: params.q,
    odd: unlike.odd,
  });
  const selected = view.selected.map((row) => row.key);
  return (
    <section
      id="ranking"
      className="page section"
      aria-labelledby="ranking-title"
    >
      <h2 id="ranking-title">{t("table.heading")}</h2>
      <BoardToolbar {...props} />
      {rows.length === 0 ? (
        <Notice
          level={3}
          title={t("empty.noMatchTitle")}
          text={t("empty.noMatch")}
          href={boardHref(locale, params, noConditions)}
          action={t("toolbar.reset")}
        />
      ) : (
        <>
          <DifferencesNote {...props} differences={unlike.differences} />
          <SortNote {...props} columns={all} shown={columns} />
          <BoardTable
            headings={tableHeadings(
              board.benchmark,
              columns,
              { ...params, sort: view.sort },
              locale,
              t,
            )}
            rows={rows}
            selection={{ locale, params, selected }}
            words={tableWords(board, columns, locale, t)}
          />
          <p className="table-notes">
            {t("table.dash")} {t("table.shading")}
          </p>
        </>
      )}
    </section>
  );
}
