import { useTranslations } from "next-intl";
import { BoardTable } from "#components/tables/board-table.tsx";
import { detailWords } from "#components/tables/detail-words.ts";
import { Notice } from "#components/ui/notice.tsx";
import { chooseColumns } from "#lib/charts/choose-columns.ts";
import { noConditions } from "#lib/charts/list-conditions.ts";
import { listColumns, type TableColumn } from "#lib/charts/list-columns.ts";
import { packTableRows } from "#lib/charts/pack-table-rows.ts";
import { paginate, type TablePage } from "#lib/charts/paginate.ts";
import { prepareTable } from "#lib/charts/prepare-table.ts";
import { sentence } from "#lib/format/sentence.ts";
import { boardHref } from "#lib/urls/board-href.ts";
import { rowsHref } from "#lib/urls/export-href.ts";
import type { BoardProps } from "./board-page.tsx";
import { BoardToolbar } from "./board-toolbar.tsx";
import { chosenWords } from "./chosen-words.ts";
import { DifferencesNote } from "./differences-note.tsx";
import { SortNote } from "./sort-note.tsx";
import { tableHeadings } from "./table-headings.ts";
import { TablePager } from "./table-pager.tsx";
import { tableWords } from "./table-words.ts";

export function RankingSection(props: BoardProps) {
  const t = useTranslations();
  const { board, params } = props;
  const all = listColumns(board.benchmark);
  const columns = chooseColumns(all, params.cols);
  const page = paginate(props.view.rows.length, params.page);
  const isLong = page.to - page.from + 1 >= ROWS_OF_A_SCREEN;
  return (
    <section
      id="ranking"
      className={`page section${isLong ? " section-long" : ""}`}
      aria-labelledby="ranking-title"
      data-engine=""
    >
      <h2 id="ranking-title">{t("table.heading")}</h2>
      <BoardToolbar {...props} />
      <DifferencesNote {...props} differences={props.unlike.differences} />
      <SortNote {...props} columns={all} shown={columns} />
      <Ranking {...props} columns={columns} page={page} />
      <p className="table-notes">
        {sentence(t("table.dash"))}
        {t("table.shading")}
      </p>
    </section>
  );
}

/** As many as the first paint has (tables.css). */
const ROWS_OF_A_SCREEN = 20;

/** The page of the view that is asked for, and what the table needs to show every other view. */
function Ranking({
  columns,
  page,
  ...props
}: BoardProps & { columns: TableColumn[]; page: TablePage }) {
  const t = useTranslations();
  const { board, locale, params, view } = props;
  const rows = prepareTable({
    benchmark: board.benchmark,
    columns,
    rows: view.rows.slice(Math.max(0, page.from - 1), page.to),
    shadeBy: board.rows,
    ranks: view.ranks,
    boardRanks: view.boardRanks,
    active: t("table.active"),
    query: params.q,
    odd: props.unlike.odd,
  });
  return (
    <BoardTable
      locale={locale}
      benchmark={board.benchmark.id}
      params={params}
      sort={view.sort}
      headings={tableHeadings(board.benchmark, columns, locale, t)}
      rows={packTableRows(rows)}
      total={view.rows.length}
      chosen={view.selected.map(({ key, displayName }) => ({
        key,
        name: displayName,
      }))}
      words={{
        ...tableWords(board, columns, locale, t),
        chosen: chosenWords(t),
        details: detailWords(t),
      }}
      source={{
        href: rowsHref(board.benchmark.id, params.asOf),
        version: props.version,
      }}
      empty={
        <Notice
          level={3}
          title={t("empty.noMatchTitle")}
          text={t("empty.noMatch")}
          href={boardHref(locale, params, noConditions)}
          action={t("toolbar.reset")}
        />
      }
      pager={<TablePager locale={locale} params={params} page={page} />}
    />
  );
}
