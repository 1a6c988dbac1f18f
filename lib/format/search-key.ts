/**
 * What search compares: full and half width alike (NFKC), lower case, katakana as hiragana,
 * separators gone, so that `ﾗﾏ２` finds `らま 2` and `llama2` finds `Llama-2`.
 */
export function searchKey(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[ァ-ヶ]/g, (kana) =>
      String.fromCodePoint((kana.codePointAt(0) ?? 0) - KATAKANA_TO_HIRAGANA),
    )
    .replace(/[\s\-_./・]+/g, "");
}

/** The terms of a query; all of them must occur. */
export function searchTerms(query: string): string[] {
  return query.normalize("NFKC").split(/\s+/).map(searchKey).filter(Boolean);
}

const KATAKANA_TO_HIRAGANA = 0x60;
