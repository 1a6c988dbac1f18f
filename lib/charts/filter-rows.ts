import { searchKey, searchTerms } from "../format/search-key.ts";
import type { SizeClass } from "../schema/board-filters.ts";
import type { BoardRow } from "../schema/board.ts";
import { searchedTexts } from "./hidden-match.ts";

/**
 * Small models (sLLM) have at most 13 billion parameters in total, rounded to whole billions:
 * "13B" models are often 13.02 or 13.3.
 */
export const smallModelLimitB = 13;

/** Whether a model is small; null where its size is unknown. */
export function isSmall(row: BoardRow): boolean | null {
  return row.totalParametersB === null
    ? null
    : Math.round(row.totalParametersB) <= smallModelLimitB;
}

export interface FilteredRows {
  rows: BoardRow[];
  /** Models that the size filter had to leave out because their size is not known. */
  unknownSizes: number;
}

/** The rows of one size class. */
export function filterBySize(
  rows: readonly BoardRow[],
  size: SizeClass,
): FilteredRows {
  if (size === "all") return { rows: [...rows], unknownSizes: 0 };
  const llms = rows.filter((row) => row.kind === "llm");
  return {
    rows: llms.filter((row) => isOfClass(row, size)),
    unknownSizes:
      size === "unknown"
        ? 0
        : llms.filter((row) => row.totalParametersB === null).length,
  };
}

function isOfClass(row: BoardRow, size: Exclude<SizeClass, "all">): boolean {
  if (row.totalParametersB === null) return size === "unknown";
  const [low, high] = classBounds[size];
  const whole = Math.round(row.totalParametersB);
  return whole >= low && whole <= high;
}

// Whole billions, both ends included; no published size is in the class of the unknown.
const classBounds: Record<Exclude<SizeClass, "all">, [number, number]> = {
  sllm: [0, smallModelLimitB],
  "7b": [7, 8],
  "13b": [13, 14],
  "70b": [70, Infinity],
  unknown: [Infinity, -Infinity],
};

/** The rows whose names, organisation, base model or licence hold every term of the query, each term in one of them. */
export function filterByText(
  rows: readonly BoardRow[],
  query: string,
): BoardRow[] {
  const terms = searchTerms(query);
  if (terms.length === 0) return [...rows];
  return rows.filter((row) => {
    const text = searchText(row);
    return terms.every((term) => text.includes(term));
  });
}

// Folding a text costs far more than looking into it, and rows do not change. No term reaches from one field into the next.
function searchText(row: BoardRow): string {
  const kept =
    searchTexts.get(row) ??
    searchedTexts(row)
      .map(([, text]) => searchKey(text))
      .join("\n");
  searchTexts.set(row, kept);
  return kept;
}

const searchTexts = new WeakMap<BoardRow, string>();
