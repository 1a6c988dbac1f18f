/**
 * Whether a text has Japanese characters that are in none of the fonts.
 * @param ranges of the fonts, as CSS's `unicode-range` writes them
 */
export function uncoveredBy(ranges: readonly string[], text: string): boolean {
  const bounds = ranges
    .flatMap((range) => range.split(","))
    .map((part) => {
      const [first = "", last = first] = part.trim().slice(2).split("-");
      return [parseInt(first, 16), parseInt(last, 16)] as const;
    });
  return [...new Set(text)].some((character) => {
    const code = character.codePointAt(0) ?? 0;
    if (!JAPANESE.test(character)) return false;
    return !bounds.some(([first, last]) => first <= code && code <= last);
  });
}

// Kana, kanji, their punctuation and the wide forms.
const JAPANESE = /[\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]/;
