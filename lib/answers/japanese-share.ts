/**
 * The share of Japanese characters (hiragana, katakana of either width, kanji, 々〆ー) among a text's letters, 0 to 1.
 * Digits, punctuation and space count for neither; null where there is no letter. Chinese is kanji too: this tells
 * Japanese from English, not from Chinese.
 */
export function japaneseShare(text: string): number | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return null;
  const japanese = text.match(
    /[\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Han}](?<=\p{L})/gu,
  );
  return (japanese?.length ?? 0) / letters;
}
