/** A benchmark's formula in the reader's words and with typographic signs; null where it has none. */
export function formatFormula(
  formula: string,
  words: Record<string, string>,
): string | null {
  if (formula === "none") return null;
  return formula
    .replace(/[a-z]+/gi, (word) => words[word] ?? word)
    .replaceAll(" / ", " ÷ ")
    .replaceAll(" * ", " × ");
}
