import { normalizeNfkc } from "../scorers/unicode-14.ts";

/**
 * True where one text is the other with words missing or added at its ends, or where both are parts of one passage that
 * overlap there. A run of Latin letters or of digits is not taken apart: B型 is no part of AB型, 5 none of 15.
 */
export function overlaps(
  answer: string,
  reference: string,
  passage: string | null,
): boolean {
  if (answer === "" || reference === "") return false;
  if (contains(reference, answer) || contains(answer, reference)) return true;
  if (endMeetsStart(answer, reference) || endMeetsStart(reference, answer))
    return true;
  return passage !== null && overlapsIn(passage, answer, reference);
}

/** 米国カリフォルニア州 ends as カリフォルニア州クパチーノ begins: over half of one of them, and not in the middle of a word. */
function endMeetsStart(one: string, other: string): boolean {
  if (/[はがを、,。]/.test(one + other)) return false;
  const longest = Math.min(one.length, other.length, 60) - 1;
  const least = Math.max(3, Math.ceil((longest + 1) / 2));
  for (let size = longest; size >= least; size--) {
    const from = one.length - size;
    if (one.endsWith(other.slice(0, size)))
      return isSeam(one, from) && isSeam(other, size);
  }
  return false;
}

/** Where kanji, kana or digits change into another: between words, as far as signs alone can tell. */
function isSeam(text: string, at: number): boolean {
  const pair = text.slice(at - 1, at + 1);
  return !sameScript.test(pair);
}

const sameScript =
  /^(?:[\p{Script=Han}々]{2}|[ァ-ヶー]{2}|[ぁ-ゖ]{2}|[\p{Script=Latin}\d.]{2})$/u;

/** True where `whole` has `part` in it, not in the middle of a number or a Latin word. */
export function contains(whole: string, part: string): boolean {
  for (let at = whole.indexOf(part); at >= 0; at = whole.indexOf(part, at + 1))
    if (!isSplit(whole, at) && !isSplit(whole, at + part.length)) return true;
  return false;
}

function isSplit(text: string, at: number): boolean {
  const pair = text.slice(Math.max(0, at - 1), at + 1);
  return at > 0 && /^(?:\d\d|[A-Za-z]{2}|[\d.][\d.])$/.test(pair);
}

/** The end of one is the beginning of the other, there where both stand in the passage. */
function overlapsIn(passage: string, a: string, b: string): boolean {
  const starts = allStarts(passage, b);
  return allStarts(passage, a).some((start) =>
    starts.some(
      (other) => start < other + b.length && other < start + a.length,
    ),
  );
}

function allStarts(passage: string, part: string): number[] {
  const found: number[] = [];
  for (
    let at = passage.indexOf(part);
    at >= 0;
    at = passage.indexOf(part, at + 1)
  ) {
    found.push(at);
    if (found.length === 50) break;
  }
  return found;
}

/** Out of the passage, not of the question under it. */
export function isPiece(input: string, text: string): boolean {
  const whole = normalizeNfkc(input);
  const question = whole.lastIndexOf("\n質問");
  return (question < 0 ? whole : whole.slice(0, question)).includes(text);
}
