import { Scratch } from "./scratch.ts";
import { isWordCodePoint } from "./unicode-14.ts";

/**
 * fuzzywuzzy's preparation of a text for `token_sort_ratio`: U+0080-U+00FF deleted, everything but letters, numbers
 * and `_` made a space, lower-cased, split on spaces, sorted by code point, joined by single spaces.
 * Writes the code points into `out` (which must hold `roomFor(text)`) and returns their number.
 */
export function writeSortedTokens(text: string, out: Int32Array): number {
  const found = tokens.atLeast(roomFor(text));
  const length = readTokens(text, found) ?? readTokensInContext(text, found);
  return joinSorted(found, length, out);
}

/** More code points than the text can have once it is prepared. */
export const roomFor = (text: string) => 3 * text.length + 1;

/** The tokens without anything between them, and where each starts. */
const tokens = new Scratch();
const starts: number[] = [];

/** Null where a letter's lower case depends on its neighbours. */
function readTokens(text: string, found: Int32Array): number | null {
  starts.length = 0;
  let length = 0;
  let inToken = false;
  for (let i = 0; i < text.length; i++) {
    let codePoint = text.charCodeAt(i);
    if (codePoint >= 0xd800 && codePoint < 0xdc00) {
      codePoint = text.codePointAt(i) ?? codePoint;
      if (codePoint > 0xffff) i++;
    }
    const kind = kinds[codePoint] || lookUp(codePoint);
    if (kind > 0) {
      if (!inToken) starts.push(length);
      inToken = true;
      found[length++] = kind;
    } else if (kind === SEPARATOR) inToken = false;
    else if (kind === IN_CONTEXT) return null;
  }
  return length;
}

/** The slow way, for a capital sigma (final or not) and for İ (two code points in lower case). */
function readTokensInContext(text: string, found: Int32Array): number {
  starts.length = 0;
  let length = 0;
  let inToken = false;
  let kept = "";
  for (const character of text) {
    const kind = lookUp(character.codePointAt(0) ?? 0);
    if (kind !== DELETED) kept += kind === SEPARATOR ? " " : character;
  }
  for (const character of kept.toLowerCase()) {
    if (character !== " ") {
      if (!inToken) starts.push(length);
      found[length++] = character.codePointAt(0) ?? 0;
    }
    inToken = character !== " ";
  }
  return length;
}

const SEPARATOR = -1;
const DELETED = -2;
const IN_CONTEXT = -3;

/** What becomes of each code point: its lower case, or one of the constants above; 0 = not yet looked up. */
const kinds = new Int32Array(0x110000);

function lookUp(codePoint: number): number {
  return (kinds[codePoint] ||= kindOf(codePoint));
}

function kindOf(codePoint: number): number {
  if (codePoint >= 0x80 && codePoint <= 0xff) return DELETED;
  if (!isWordCodePoint(codePoint)) return SEPARATOR;
  if (codePoint === CAPITAL_SIGMA) return IN_CONTEXT;
  const lower = String.fromCodePoint(codePoint).toLowerCase();
  const first = lower.codePointAt(0) ?? 0;
  return lower === String.fromCodePoint(first) ? first : IN_CONTEXT;
}

const CAPITAL_SIGMA = 0x3a3;
const SPACE = 0x20;

function joinSorted(
  found: Int32Array,
  length: number,
  out: Int32Array,
): number {
  let at = 0;
  for (const token of sortedOrder(found, length)) {
    const end = starts[token + 1] ?? length;
    if (at > 0) out[at++] = SPACE;
    for (let i = starts[token] ?? 0; i < end; i++) out[at++] = found[i] ?? 0;
  }
  return at;
}

function sortedOrder(found: Int32Array, length: number): number[] {
  const order = starts.map((_, token) => token);
  return order.length < 2
    ? order
    : order.toSorted((a, b) => compareTokens(found, length, a, b));
}

/** By code point, as Python compares strings. JavaScript's own order is that of UTF-16 units. */
function compareTokens(
  found: Int32Array,
  length: number,
  a: number,
  b: number,
): number {
  let i = starts[a] ?? 0;
  let j = starts[b] ?? 0;
  const endA = starts[a + 1] ?? length;
  const endB = starts[b + 1] ?? length;
  for (; i < endA && j < endB; i++, j++) {
    const difference = (found[i] ?? 0) - (found[j] ?? 0);
    if (difference !== 0) return difference;
  }
  return endA - i - (endB - j);
}
