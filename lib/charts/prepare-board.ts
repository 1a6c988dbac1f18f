import type { BoardFilters, SizeClass } from "../schema/board-filters.ts";
import type { Board, BoardRow } from "../schema/board.ts";
import { countChoices, type FacetChoices } from "./count-choices.ts";
import { filterByFacets } from "./filter-facets.ts";
import { filterBySize, filterByText } from "./filter-rows.ts";
import { rankRows } from "./rank-rows.ts";
import { selectModels } from "./select-models.ts";
import { sortRows } from "./sort-rows.ts";

/** What a visitor has asked to see: the part of the URL's state that decides on rows. */
interface BoardView {
  sort: string;
  dir: "asc" | "desc";
  size: SizeClass;
  filters: BoardFilters;
  q: string;
  models: string[] | undefined;
}

export interface PreparedBoard {
  /** Rows in view, in order. */
  rows: BoardRow[];
  /** Rows of the size class, before the search and all other conditions. */
  sizeRows: BoardRow[];
  unknownSizes: number;
  /** What the rows can be filtered by. */
  facets: FacetChoices[];
  ranks: Map<string, number>;
  /** Ranks on the whole board; null where those are the ranks shown. */
  boardRanks: Map<string, number> | null;
  selected: BoardRow[];
}

/** Filters, ranks, sorts and selects: one view of a board. */
export function prepareBoard(board: Board, view: BoardView): PreparedBoard {
  const { rows: sizeRows, unknownSizes } = filterBySize(board.rows, view.size);
  const found = filterByText(sizeRows, view.q);
  const rows = filterByFacets(found, view.filters, board.benchmark);
  return {
    rows: sortRows(rows, view.sort, view.dir),
    sizeRows,
    unknownSizes,
    facets: countChoices(found, view.filters, board.benchmark),
    ranks: rankRows(sizeRows),
    boardRanks: view.size === "all" ? null : rankRows(board.rows),
    selected: selectModels(board.rows, rows, view.models),
  };
}
