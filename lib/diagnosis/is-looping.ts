import { trimEndOf } from "./trim-end.ts";

/**
 * Where a text begins to say the same thing over and over: until its end at least four times, over at least `LEAST`
 * characters; or again and again, with changes. Null where it does neither. Linear: only a part of a long text is looked at.
 */
export function loopStart(text: string): number | null {
  const trimmed = trimEndOf(text, "\ufffd、,。. ");
  const from = Math.max(0, trimmed.length - TAIL);
  const tail = trimmed.slice(from);
  const { length, period } = longestPeriodicSuffix(tail);
  if (period === 0 || length < LEAST || length / period < 4)
    return repetition(text);
  return from + tail.length - length;
}

/**
 * Where a long text says for the first time what it has said before, if it does little else: nearly half of its pieces of
 * `PIECE` characters stand there more than once. Not so in texts that answer, lists of many items included.
 */
function repetition(text: string): number | null {
  const start = trimEndOf(text.slice(0, TAIL), "\ufffd");
  if (start.length < LONG) return null;
  const seen = new Set<string>();
  let first: number | null = null;
  const pieces = start.length - PIECE + 1;
  for (let at = 0; at < pieces; at++) {
    const piece = start.slice(at, at + PIECE);
    if (seen.has(piece)) first ??= at;
    seen.add(piece);
  }
  return seen.size <= pieces * MOST_NEW ? first : null;
}

const TAIL = 2_000;
const LEAST = 12;
const LONG = 60;
const PIECE = 6;
const MOST_NEW = 0.55;

/** Of all suffixes that repeat at least four times, the longest, by the prefix function of the text read backwards. */
function longestPeriodicSuffix(text: string): {
  length: number;
  period: number;
} {
  const { length } = text;
  const borders = new Uint16Array(length + 1);
  let best = { length: 0, period: 0 };
  for (let i = 1, border = 0; i < length; i++) {
    const at = (k: number) => text.charCodeAt(length - 1 - k);
    while (border > 0 && at(i) !== at(border))
      border = borders[border - 1] ?? 0;
    if (at(i) === at(border)) border += 1;
    borders[i] = border;
    const size = i + 1;
    const period = size - border;
    if (size / period >= 4 && size > best.length)
      best = { length: size, period };
  }
  return best;
}
