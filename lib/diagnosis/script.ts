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
  if (simplified.test(start)) return true;
  const japanese =
    start.match(/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー]/gu)
      ?.length ?? 0;
  return japanese < letters * 0.3;
}

/** Frequent characters of simplified Chinese that Japanese does not write. */
const simplified =
  /[杂圣们这么为对说时问题认请让谁给吗呢还从东车书长门马鸟鱼发开关际经济应该实现类语汉]/;
