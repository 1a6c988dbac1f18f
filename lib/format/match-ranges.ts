import { searchKey } from "./search-key.ts";

/** Where a text matches: from the first code unit to the one after the last. */
export type Range = [start: number, end: number];

/**
 * Where terms occur in a text as search compares them, in the text as it stands: in order, apart from each other.
 * A range covers the separators that the comparison skips (`llama2` in `Llama-2`).
 * @param terms as `searchTerms` gives them
 */
export function matchRanges(text: string, terms: readonly string[]): Range[] {
  const { key, units } = fold(text);
  const found = terms.flatMap((term) =>
    occurrences(key, term).map((at): Range => [
      units[at]?.[0] ?? 0,
      units[at + term.length - 1]?.[1] ?? text.length,
    ]),
  );
  const ranges: Range[] = [];
  for (const [start, end] of found.toSorted((a, b) => a[0] - b[0])) {
    const last = ranges.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else ranges.push([start, end]);
  }
  return ranges;
}

// Graphemes, because half-width kana and their voicing marks (ｶﾞ) fold into one letter.
const graphemes = new Intl.Segmenter("ja", { granularity: "grapheme" });

/** The search key of a text, and which part of the text each of its code units comes from. */
function fold(text: string): { key: string; units: Range[] } {
  let key = "";
  const units: Range[] = [];
  for (const { segment, index } of graphemes.segment(text)) {
    const folded = searchKey(segment);
    key += folded;
    for (let at = 0; at < folded.length; at++)
      units.push([index, index + segment.length]);
  }
  return { key, units };
}

function occurrences(key: string, term: string): number[] {
  const found: number[] = [];
  if (term === "") return found;
  for (let at = key.indexOf(term); at >= 0; at = key.indexOf(term, at + 1))
    found.push(at);
  return found;
}
