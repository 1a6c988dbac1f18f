const segmenter = new Intl.Segmenter("ja", { granularity: "grapheme" });

/**
 * A text in what a reader takes for characters: a kana with its mark, an emoji of several code points, CRLF are one.
 * Beyond `limit` UTF-16 units, code points: segmenting a megabyte takes seconds.
 */
export function graphemes(text: string, limit = 20_000): string[] {
  return text.length > limit
    ? [...text]
    : Array.from(segmenter.segment(text), ({ segment }) => segment);
}
