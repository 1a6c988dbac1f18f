"use client";

import { Fragment, useCallback, useState, type RefObject } from "react";
import type { TableHeadings } from "#components/board/table-headings.ts";
import type { TableWords } from "#components/board/table-words.ts";
import type { TableRow } from "#lib/charts/prepare-table.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import type { BoardRow } from "#lib/schema/board.ts";
import { maxSelected } from "#lib/urls/board-href.ts";
import { BoardTableRow } from "./board-table-row.tsx";
import type { DetailWords } from "./detail-words.ts";
import type { LoadedEngine } from "./use-board-engine.ts";

/** Rows of the whole board, and how each is shown. */
export interface ShownRows {
  rows: readonly BoardRow[];
  rowOf: (row: BoardRow) => TableRow;
}

interface Props {
  scroller: RefObject<HTMLElement | null>;
  serverRows: readonly TableRow[];
  shown: ShownRows | null;
  loaded: LoadedEngine | null;
  isVirtual: boolean;
  first: number;
  headings: TableHeadings;
  chosen: readonly { key: string }[];
  locale: Locale;
  words: TableWords & { details: DetailWords };
}

/** The server's rows, or the engine's: all of them where they are few, else those on the screen. */
export function BoardTableBody(props: Props) {
  const { scroller, serverRows, shown, loaded, isVirtual, first, headings } =
    props;
  const render = useRowRenderer(props);
  if (isVirtual && loaded && shown) {
    const { VirtualRows } = loaded;
    return (
      <VirtualRows
        scroller={scroller}
        rows={shown.rows}
        first={first}
        columns={headings.columns.length + 1}
        render={(row, at) => render(shown.rowOf(row), at + headings.levels + 1)}
      />
    );
  }
  const rows = shown ? shown.rows.map(shown.rowOf) : serverRows;
  return <tbody>{rows.map((row) => render(row))}</tbody>;
}

function useRowRenderer(props: Props) {
  const { loaded, headings, chosen, locale, words } = props;
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  // Details asked for before the board was there open when it is.
  const toggle = useCallback(
    (key: string) =>
      setOpen((keys) => {
        const next = new Set(keys);
        return next.delete(key) ? next : next.add(key);
      }),
    [],
  );
  const hrefOf = loaded?.engine.hrefOf;
  const isFull = chosen.length >= maxSelected;
  return function renderRow(row: TableRow, rowIndex?: number) {
    const isChosen = chosen.some(({ key }) => key === row.key);
    const isOpen = open.has(row.key);
    return (
      <Fragment key={rowIndex ?? row.key}>
        <BoardTableRow
          row={row}
          rowIndex={rowIndex}
          columns={headings.columns}
          categories={headings.categories}
          selected={isChosen}
          full={isFull && !isChosen}
          open={isOpen}
          onToggle={toggle}
          hrefOf={hrefOf}
          words={words}
        />
        {isOpen && loaded && (
          <DetailsRow
            loaded={loaded}
            rowKey={row.key}
            columns={headings.columns.length + 1}
            locale={locale}
            words={words.details}
          />
        )}
      </Fragment>
    );
  };
}

function DetailsRow(props: {
  loaded: LoadedEngine;
  rowKey: string;
  columns: number;
  locale: Locale;
  words: DetailWords;
}) {
  const { loaded, rowKey, columns, locale, words } = props;
  const { RowDetails, engine } = loaded;
  const row = engine.rowByKey(rowKey);
  return row ? (
    <tr className="details">
      <td colSpan={columns} id={`details-${rowKey}`}>
        <RowDetails
          benchmark={engine.board.benchmark}
          row={row}
          locale={locale}
          words={words}
        />
      </td>
    </tr>
  ) : null;
}
