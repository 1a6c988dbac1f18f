import { boardDifferences } from "#lib/charts/board-differences.ts";
import { chooseColumns } from "#lib/charts/choose-columns.ts";
import { filterByText } from "#lib/charts/filter-rows.ts";
import { listColumns } from "#lib/charts/list-columns.ts";
import {
  rowPreparer,
  type TableContext,
  type TableRow,
} from "#lib/charts/prepare-table.ts";
import {
  rankClass,
  rowsInView,
  type RankedClass,
} from "#lib/charts/rows-in-view.ts";
import { selectModels } from "#lib/charts/select-models.ts";
import { sortColumn } from "#lib/charts/sort-rows.ts";
import { unpackBoard, type PackedBoard } from "#lib/export/packed-board.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import type { Board, BoardRow } from "#lib/schema/board.ts";
import type { BoardParams } from "#lib/urls/board-href.ts";
import { parseBoardParams } from "#lib/urls/board-params.ts";
import { localePath } from "#lib/urls/locale-path.ts";
import { scoreHref } from "#lib/urls/score-href.ts";

/** One view as the table shows it. */
export interface EngineView {
  /** The same array for the same rows in the same order. */
  rows: readonly BoardRow[];
  /** The row as its cells show it; prepared when it is asked for, and once. */
  rowOf: (row: BoardRow) => TableRow;
  selected: readonly BoardRow[];
  /** The column of the order. */
  sort: string;
}

/** Answers what the server answers, with the server's own functions, from the whole board in memory. */
export interface BoardEngine {
  board: Board;
  /** The view that an address means; null where it takes the server: another page, board, day or choice of columns. */
  paramsOf: (href: string, now: BoardParams) => BoardParams | null;
  view: (params: BoardParams) => EngineView;
  rowByKey: (key: string) => BoardRow | undefined;
  hrefOf: (key: string, part: string) => string | undefined;
}

/** @param active the word for active parameters */
export function createEngine(
  packed: PackedBoard,
  { locale, active }: { locale: Locale; active: string },
): BoardEngine {
  const { board, keys } = unpackBoard(packed);
  const byKey = new Map(board.rows.map((row) => [row.key, row]));
  const allColumns = listColumns(board.benchmark);
  const classes = keepLast<RankedClass>(8);
  const orders = keepLast<BoardRow[]>(4);
  const looks = keepLast<EngineView["rowOf"]>(4);
  return {
    board,
    paramsOf: (href, now) => paramsOf(href, now, locale),
    rowByKey: (key) => byKey.get(key),
    hrefOf(key, part) {
      const row = byKey.get(key);
      return row && scoreHref(locale, row, part);
    },
    view(params) {
      const { size, q, filters, dir, cols, models } = params;
      const sort = sortColumn(params.sort, board.benchmark);
      const ranked = classes(size, () => rankClass(board, size));
      const rows = orders(
        JSON.stringify({ size, q, filters, sort, dir }),
        () => rowsInView(board, ranked, params).rows,
      );
      // Rows look alike in every order; which are unlike the others depends on which there are.
      const rowOf = looks(JSON.stringify({ size, q, filters, cols }), () =>
        preparedOnce({
          benchmark: board.benchmark,
          columns: chooseColumns(allColumns, cols),
          shadeBy: board.rows,
          ranks: ranked.ranks,
          boardRanks: ranked.boardRanks,
          active,
          query: q,
          odd: boardDifferences(board.benchmark, rows, keys).odd,
        }),
      );
      const selected = selectModels(board.rows, rows, models);
      return { rows, rowOf, selected, sort };
    },
  };
}

/** Prepares the names of all rows for being searched, which the first search would have to wait for. */
export function foldNames({ board }: BoardEngine): void {
  filterByText(board.rows, "a");
}

function paramsOf(
  href: string,
  now: BoardParams,
  locale: Locale,
): BoardParams | null {
  const url = new URL(href, window.location.href);
  if (url.pathname !== localePath(locale)) return null;
  const search = [...url.searchParams.keys()].map((key) => [
    key,
    url.searchParams.getAll(key),
  ]);
  const asked = parseBoardParams(Object.fromEntries(search));
  const isHere =
    asked.benchmark === now.benchmark &&
    asked.asOf === now.asOf &&
    String(asked.cols) === String(now.cols);
  return isHere ? asked : null;
}

function preparedOnce(context: TableContext): (row: BoardRow) => TableRow {
  const prepare = rowPreparer(context);
  const made = new WeakMap<BoardRow, TableRow>();
  return (row) => {
    const kept = made.get(row) ?? prepare(row);
    made.set(row, kept);
    return kept;
  };
}

/** Remembers the last few answers. */
function keepLast<Value>(
  limit: number,
): (key: string, work: () => Value) => Value {
  const kept = new Map<string, { value: Value }>();
  return (key, work) => {
    const found = kept.get(key) ?? { value: work() };
    kept.delete(key);
    kept.set(key, found);
    for (const oldest of kept.keys()) {
      if (kept.size <= limit) break;
      kept.delete(oldest);
    }
    return found.value;
  };
}
