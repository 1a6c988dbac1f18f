import { matchRanges, type Range } from "../format/match-ranges.ts";
import { searchKey } from "../format/search-key.ts";
import type { BoardRow } from "../schema/board.ts";

/** What search looks into. */
export type SearchedField =
  "displayName" | "label" | "organisation" | "name" | "baseModel" | "licence";

/** The texts of a row that search looks into; unknown ones are left out. */
export function searchedTexts(row: BoardRow): [SearchedField, string][] {
  const all: [SearchedField, string | null][] = [
    ["displayName", row.displayName],
    ["label", row.label],
    ["organisation", row.organisation],
    ["baseModel", row.baseModel],
    ["licence", row.licence],
    ["name", row.name],
  ];
  return all.filter((each): each is [SearchedField, string] => !!each[1]);
}

/** A field that a search matched, and where in its text. */
export interface HiddenMatch {
  field: SearchedField;
  text: string;
  ranges: Range[];
}

/**
 * The fields that explain why a search found a row where what the row shows does not: for each term that no shown field
 * has, the first other field that has it.
 * @param terms as `searchTerms` gives them
 */
export function hiddenMatches(
  row: BoardRow,
  terms: readonly string[],
  shown: ReadonlySet<SearchedField>,
): HiddenMatch[] {
  const texts = searchedTexts(row).map(([field, text]) => ({
    field,
    text,
    key: searchKey(text),
  }));
  const unseen = terms.filter(
    (term) =>
      !texts.some(({ field, key }) => shown.has(field) && key.includes(term)),
  );
  const hits = unseen.flatMap(
    (term) => texts.find(({ key }) => key.includes(term)) ?? [],
  );
  return [...new Set(hits)].map(({ field, text }) => ({
    field,
    text,
    ranges: matchRanges(text, unseen),
  }));
}
