/**
 * True where a text is signs without words: tokens that mix digits and letters (3m, 3D), a few tokens again and again,
 * a long run of digits. Only Latin letters and digits are looked at: babble in Japanese is what loops.
 */
export function isBabble(text: string): boolean {
  const start = text.slice(0, 400);
  if (/[^ -ÿ\n\t\ufffd]/.test(start)) return false;
  const tokens = start.split(/\\n|[\s,.]+/).filter((token) => token !== "");
  if (tokens.length === 1) return /^\d{12,}$/.test(tokens[0] ?? "");
  const isMixed = (token: string) => /^\d+[a-z]+|[a-z]\d/i.test(token);
  if (tokens.some(isMixed)) return true;
  return tokens.length > 1 && new Set(tokens).size <= tokens.length / 2;
}
