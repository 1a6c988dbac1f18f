import { decimalValue } from "./unicode-14.ts";

/** Python's `str.strip()`. Its whitespace is that of `trim()` plus U+001C-U+001F and U+0085, minus U+FEFF. */
export function pythonStrip(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

/** Python's `str.split()` without arguments: the non-empty parts between whitespace. */
export function pythonSplit(text: string): string[] {
  const parts: string[] = [];
  let start = -1;
  for (let i = 0; i <= text.length; i++) {
    const inside = i < text.length && !isSpace(text.charCodeAt(i));
    if (inside && start < 0) start = i;
    if (!inside && start >= 0) {
      parts.push(text.slice(start, i));
      start = -1;
    }
  }
  return parts;
}

/** A character class, for use within a regular expression: Python's `\s`. */
export const pythonSpace = String.raw`[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]`;

/**
 * Python's `float(text)`: surrounding whitespace, underscores between digits, decimal digits of any script,
 * `inf`, `infinity` and `nan` in any case. Null where Python raises ValueError.
 */
export function pythonFloat(text: string): number | null {
  const ascii = pythonStrip(text).replace(/\p{Nd}/gu, (digit) =>
    String(decimalValue(digit) ?? digit),
  );
  const word = /^([+-]?)(inf|infinity|nan)$/i.exec(ascii);
  if (word)
    return /nan/i.test(ascii) ? NaN : word[1] === "-" ? -Infinity : Infinity;
  return floatSyntax.test(ascii) ? Number(ascii.replaceAll("_", "")) : null;
}

const digits = String.raw`[0-9](?:_?[0-9])*`;
const floatSyntax = new RegExp(
  `^[+-]?(?:${digits}(?:\\.(?:${digits})?)?|\\.${digits})(?:[eE][+-]?${digits})?$`,
);

const spaces = new Set([
  0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1c, 0x1d, 0x1e, 0x1f, 0x20, 0x85, 0xa0,
  0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007,
  0x2008, 0x2009, 0x200a, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000,
]);

const isSpace = (codeUnit: number) => spaces.has(codeUnit);
