import { decimalValue } from "./unicode-14.ts";

/**
 * Python's `str.strip()`, or `str.strip(characters)`.
 * Its whitespace is that of `trim()` plus U+001C-U+001F and U+0085, minus U+FEFF.
 */
export function pythonStrip(text: string, characters = spaces): string {
  let start = 0;
  let end = text.length;
  while (start < end && characters.includes(text.charAt(start))) start++;
  while (end > start && characters.includes(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

/** Python's `str.split()` without arguments: the non-empty parts between whitespace. */
export function pythonSplit(text: string): string[] {
  const parts: string[] = [];
  let start = -1;
  for (let i = 0; i <= text.length; i++) {
    const inside = i < text.length && !spaces.includes(text.charAt(i));
    if (inside && start < 0) start = i;
    if (!inside && start >= 0) {
      parts.push(text.slice(start, i));
      start = -1;
    }
  }
  return parts;
}

/**
 * Python's `float(text)`: surrounding whitespace, underscores between digits, decimal digits of any script,
 * `inf`, `infinity` and `nan` in any case. Null where Python raises ValueError.
 */
export function pythonFloat(text: string): number | null {
  const ascii = pythonStrip(text, spacesAroundNumbers).replace(
    /\p{Nd}/gu,
    (digit) => String(decimalValue(digit) ?? digit),
  );
  const word = /^([+-]?)(inf|infinity|nan)$/i.exec(ascii);
  if (word)
    return /nan/i.test(ascii) ? NaN : word[1] === "-" ? -Infinity : Infinity;
  return floatSyntax.test(ascii) ? Number(ascii.replaceAll("_", "")) : null;
}

/** Every whitespace character of Python's, as the body of a character class: its `\s`. */
export const pythonSpace = String.raw`\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000`;

/** `float()` does not take U+001C-U+001F for whitespace, though `strip()` does. */
const spacesAroundNumbers =
  "\t\n\v\f\r \x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000";
const spaces = `${spacesAroundNumbers}\x1c\x1d\x1e\x1f`;

const digits = String.raw`[0-9](?:_?[0-9])*`;
const floatSyntax = new RegExp(
  `^[+-]?(?:${digits}(?:\\.(?:${digits})?)?|\\.${digits})(?:[eE][+-]?${digits})?$`,
);
