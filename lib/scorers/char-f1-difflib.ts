import { roundHalfEven } from "./half-even.ts";
import { countMatches } from "./sequence-matcher.ts";
import { roomFor, writeSortedTokens } from "./sorted-tokens.ts";

/**
 * What `char_f1` comes to where python-Levenshtein was not installed: fuzzywuzzy 0.18.0 then falls back to Python's difflib.
 * Not symmetric, and not the benchmark's metric: it serves to tell which recorded scores were made this way.
 */
export function scoreWithDifflib(
  prediction: string,
  reference: string,
): number {
  if (prediction === reference) return 1;
  const a = sortedTokens(prediction);
  const b = sortedTokens(reference);
  if (a.length === 0 || b.length === 0) return a.length === b.length ? 1 : 0;
  const ratio = (2 * countMatches(a, b)) / (a.length + b.length);
  return roundHalfEven(100 * ratio) / 100;
}

function sortedTokens(text: string): number[] {
  const out = new Int32Array(roomFor(text));
  return [...out.subarray(0, writeSortedTokens(text, out))];
}
