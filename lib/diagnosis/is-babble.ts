/**
 * True where a text is signs without words: tokens that mix digits and letters (3m, 3D), a few tokens again and again,
 * a long run of digits. Only Latin letters and digits are looked at: babble in Japanese is what loops.
 */
export function isBabble(text: string): boolean {
  const start = text.slice(0, 400);
  if (/[^ -ÿ\n\t\ufffd]/.test(start)) return false;
  const tokens = start.split(/\\n|[\s,.]+/).filter((token) => token !== "");
  if (tokens.length <= 1) return /^\d{12,}$/.test(tokens[0] ?? "");
  const distinct = new Set(tokens);
  const isOdd = tokens.some(isMixed) || distinct.size < tokens.length;
  // Among words, a few of them are sizes, dates and articles.
  const words = [...distinct].filter(
    (token) => /\D/.test(token) && !isMixed(token),
  );
  return isOdd && words.length <= tokens.length / 2;
}

const isMixed = (token: string) =>
  /^\d+[a-z]+/i.test(token) && !/^\d+(?:st|nd|rd|th)$/i.test(token);
