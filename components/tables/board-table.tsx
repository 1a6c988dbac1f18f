"use client";

import { useMemo, useRef, type CSSProperties, type ReactNode } from "react";
import type { TableHeadings } from "#components/board/table-headings.ts";
import type { TableWords } from "#components/board/table-words.ts";
import {
  unpackTableRows,
  type PackedRows,
} from "#lib/charts/pack-table-rows.ts";
import { pageRows } from "#lib/charts/paginate.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import type { BoardParams } from "#lib/urls/board-href.ts";
import { BoardTableBody } from "./board-table-body.tsx";
import { BoardTableHead } from "./board-table-head.tsx";
import { ChosenBar, type ChosenWords } from "./chosen-bar.tsx";
import type { DetailWords } from "./detail-words.ts";
import { useBoardEngine } from "./use-board-engine.ts";
import { useTableView, useTopOnChange, type Chosen } from "./use-table-view.ts";

interface Props {
  locale: Locale;
  /** The board's id. */
  benchmark: string;
  params: BoardParams;
  /** The column of the order. */
  sort: string;
  headings: TableHeadings;
  rows: PackedRows;
  /** Rows in view, of which `rows` are a page. */
  total: number;
  chosen: Chosen[];
  words: TableWords & { chosen: ChosenWords; details: DetailWords };
  source: { href: string; version: string };
  /** Said where no row is in view. */
  empty: ReactNode;
  /** The way to the other pages. */
  pager: ReactNode;
}

/**
 * The ranking: the server's rows first, and once the whole board is loaded every view of it at once, while the server
 * prepares the rest of the page. Its rows go over the wire once as HTML and once as compact props.
 */
export function BoardTable(props: Props) {
  const { locale, total, words, source } = props;
  const section = useRef<HTMLElement>(null);
  const serverRows = useMemo(() => unpackTableRows(props.rows), [props.rows]);
  const loaded = useBoardEngine(section, {
    ...source,
    locale,
    active: words.details.active,
  });
  const here = { section, loaded, serverRows };
  const { view, onChange } = useTableView(props, here);
  const count = view.rows?.rows.length ?? total;
  const isVirtual = view.rows !== null && count > pageRows;
  useTopOnChange(section, view.rows?.rows);

  const { params, chosen } = view;
  return (
    <>
      {count === 0 && props.empty}
      <section
        ref={section}
        className="table-window"
        aria-label={words.region}
        hidden={count === 0}
        // oxlint-disable-next-line no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
        tabIndex={0}
        onChange={onChange}
      >
        <Ranking
          {...props}
          count={count}
          isVirtual={isVirtual}
          params={{ ...params, sort: view.sort }}
        >
          <BoardTableBody
            scroller={section}
            serverRows={serverRows}
            shown={view.rows}
            loaded={loaded}
            isVirtual={isVirtual}
            first={(params.page - 1) * pageRows}
            headings={props.headings}
            chosen={chosen}
            locale={locale}
            words={words}
          />
        </Ranking>
      </section>
      {isVirtual ? null : props.pager}
      <ChosenBar
        locale={locale}
        benchmark={props.benchmark}
        params={params}
        chosen={chosen}
        words={words.chosen}
      />
    </>
  );
}

function Ranking({
  isVirtual,
  count,
  params,
  children,
  headings,
  locale,
  words,
}: Pick<Props, "params" | "headings" | "locale" | "words"> & {
  count: number;
  /** True where rows of the document are not all there are. */
  isVirtual: boolean;
  children: ReactNode;
}) {
  return (
    <table
      className="board"
      aria-rowcount={isVirtual ? count + headings.levels : undefined}
      style={columnsWidth(headings)}
    >
      <caption className="visually-hidden">{words.caption}</caption>
      <colgroup>
        <col className="model-column" />
        {headings.columns.map(({ key, width }) => (
          <col key={key} style={{ width: `${width}rem` }} />
        ))}
      </colgroup>
      <BoardTableHead headings={headings} params={params} locale={locale} />
      {children}
    </table>
  );
}

/** All columns but the models', as the style sheet adds that to it. */
function columnsWidth({ columns }: TableHeadings): CSSProperties {
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  return { "--columns": `${width.toFixed(2)}rem` } as CSSProperties;
}
