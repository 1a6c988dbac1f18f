import { trimEndOf } from "./trim-end.ts";

/**
 * Where a text begins to say the same thing over and over until its end: at least four times, over at least
 * `LEAST` characters. Null where it does not. Linear: only the tail is looked at.
 */
export function loopStart(text: string): number | null {
  const trimmed = trimEndOf(text, "\ufffd、,。. ");
  const from = Math.max(0, trimmed.length - TAIL);
  const tail = trimmed.slice(from);
  const { length, period } = longestPeriodicSuffix(tail);
  if (period === 0 || length < LEAST || length / period < 4)
    return restart(text);
  return from + tail.length - length;
}

/** Where the second of three sentences begins that all start with the same words, a long way; the last may be cut. */
function restart(text: string): number | null {
  const sentences = text.slice(0, TAIL).split("。").filter(Boolean);
  const [first = "", second = "", third = ""] = sentences;
  const start = first.slice(0, SAME_START);
  const isSame = second.startsWith(start) && third.startsWith(start);
  return start.length === SAME_START && isSame ? first.length + 1 : null;
}

const TAIL = 2_000;
const LEAST = 12;
const SAME_START = 12;

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
