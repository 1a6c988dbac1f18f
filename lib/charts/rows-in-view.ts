import type { BoardFilters, SizeClass } from "../schema/board-filters.ts";
import type { Board, BoardRow } from "../schema/board.ts";
import { filterByFacets } from "./filter-facets.ts";
import { filterBySize, filterByText } from "./filter-rows.ts";
import { rankRows } from "./rank-rows.ts";
import { nameOrder, sortColumn, sortNamed } from "./sort-rows.ts";

/** What decides which rows are in view, and their order. */
export interface RowView {
  sort: string;
  dir: "asc" | "desc";
  size: SizeClass;
  filters: BoardFilters;
  q: string;
}

/** A size class: its rows by name, and their ranks. */
export interface RankedClass {
  rows: BoardRow[];
  /** Models left out because their size is not known. */
  unknownSizes: number;
  ranks: Map<string, number>;
  /** Ranks on the whole board; null where those are the ranks shown. */
  boardRanks: Map<string, number> | null;
}

/** The rows of a size class with their ranks: the same whatever is searched, filtered or sorted. */
export function rankClass(board: Board, size: SizeClass): RankedClass {
  const { rows, unknownSizes } = filterBySize(nameOrder(board.rows), size);
  return {
    rows,
    unknownSizes,
    ranks: rankRows(rows),
    boardRanks: size === "all" ? null : rankRows(board.rows),
  };
}

/**
 * The rows of a class that a view shows, in its order; `found` are those that only the search was applied to, `sort` is
 * the column that they are sorted by: overall where the benchmark lacks the one asked for.
 */
export function rowsInView(
  { benchmark }: Pick<Board, "benchmark">,
  { rows }: Pick<RankedClass, "rows">,
  view: RowView,
): { rows: BoardRow[]; found: BoardRow[]; sort: string } {
  const sort = sortColumn(view.sort, benchmark);
  const ordered = lastOrder(rows, `${sort} ${view.dir}`, () =>
    sortNamed(rows, sort, view.dir, benchmark),
  );
  const found = filterByText(ordered, view.q);
  return { rows: filterByFacets(found, view.filters, benchmark), found, sort };
}

/** Searching and filtering leave the order as it is: it is found once, not at every letter. */
function lastOrder(
  rows: readonly BoardRow[],
  order: string,
  sorted: () => readonly BoardRow[],
): readonly BoardRow[] {
  const last = lastOrders.get(rows);
  if (last?.order === order) return last.sorted;
  const now = { order, sorted: sorted() };
  lastOrders.set(rows, now);
  return now.sorted;
}

const lastOrders = new WeakMap<
  readonly BoardRow[],
  { order: string; sorted: readonly BoardRow[] }
>();
