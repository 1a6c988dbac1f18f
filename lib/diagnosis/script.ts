import { isJapaneseKanji } from "./kanji-variants.ts";

/** True where a text has kana or kanji. */
export const hasJapanese = (text: string): boolean =>
  /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(text);

/**
 * True where a text is in another language than Japanese: letters, but hardly any kana or kanji among them, or
 * characters that only simplified Chinese has, or another script altogether.
 */
export function isForeign(text: string): boolean {
  const start = text.slice(0, 400);
  const letters = start.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return false;
  if (isChinese(start)) return true;
  const japanese =
    start.match(/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー]/gu)
      ?.length ?? 0;
  return japanese < letters * 0.3;
}

/** Several kanji that Japanese does not write; or one, where no hiragana shows that the text is Japanese all the same. */
function isChinese(text: string): boolean {
  const foreign = (text.match(/\p{Script=Han}/gu) ?? []).filter(
    (kanji) => !isJapaneseKanji(kanji),
  );
  const isPlain = /\p{Script=Hiragana}/u.test(text);
  return foreign.length > (isPlain ? 1 : 0);
}
