import type { Facet } from "../schema/board-filters.ts";
import type { Board, BoardRow } from "../schema/board.ts";
import { countChoices, type FacetChoices } from "./count-choices.ts";
import { rankClass, rowsInView, type RowView } from "./rows-in-view.ts";
import { selectModels } from "./select-models.ts";

/** What a visitor has asked to see: the part of the URL's state that decides on rows. */
interface BoardView extends RowView {
  models: string[] | undefined;
  all?: Facet | undefined;
}

export interface PreparedBoard {
  /** Rows in view, in order. */
  rows: BoardRow[];
  /** The column of that order: overall where the benchmark lacks the one asked for. */
  sort: string;
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
  const ranked = rankClass(board, view.size);
  const { rows, found, sort } = rowsInView(board, ranked, view);
  return {
    rows,
    sort,
    sizeRows: ranked.rows,
    unknownSizes: ranked.unknownSizes,
    facets: countChoices(found, view.filters, board.benchmark, view.all),
    ranks: ranked.ranks,
    boardRanks: ranked.boardRanks,
    selected: selectModels(board.rows, rows, view.models),
  };
}
