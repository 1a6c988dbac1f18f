import { RE2JS, RE2JSException } from "re2js";
import { searchKey, searchTerms } from "../format/search-key.ts";

export type TextMatcher =
  | { ok: true; matches: (text: string) => boolean }
  /** Why the regular expression cannot be read. */
  | { ok: false; detail: string };

/** Longer ones are refused. */
const LONGEST_PATTERN = 200;

/**
 * Words that must all occur, whatever their width, case and kana; or a regular expression in RE2's syntax, which takes
 * time in proportion to the text whatever it is, on the NFKC form of the text.
 */
export function makeTextMatcher(text: string, isPattern: boolean): TextMatcher {
  if (!isPattern) {
    const terms = searchTerms(text);
    return {
      ok: true,
      matches: (each) => {
        const key = searchKey(each);
        return terms.every((term) => key.includes(term));
      },
    };
  }
  if (text.length > LONGEST_PATTERN)
    return { ok: false, detail: `longer than ${LONGEST_PATTERN} characters` };
  try {
    const pattern = RE2JS.compile(text.normalize("NFKC"));
    return {
      ok: true,
      matches: (each) => pattern.test(each.normalize("NFKC")),
    };
  } catch (error) {
    if (error instanceof RE2JSException)
      return { ok: false, detail: error.message };
    throw error;
  }
}
