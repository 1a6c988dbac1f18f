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
  const found = filterByText(rows, view.q);
  const kept = filterByFacets(found, view.filters, benchmark);
  const sort = sortColumn(view.sort, benchmark);
  return { rows: sortNamed(kept, sort, view.dir, benchmark), found, sort };
}
