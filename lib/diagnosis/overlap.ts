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
  if (contains(reference, answer)) return isPartOf(answer, reference);
  if (contains(answer, reference)) return true;
  if (endMeetsStart(answer, reference) || endMeetsStart(reference, answer))
    return true;
  if (isSameMeasure(answer, reference)) return true;
  if (passage === null) return false;
  // What stands in the passage somewhere else is something else.
  return passage.includes(answer)
    ? overlapsIn(passage, answer, reference)
    : sharesMost(answer, reference);
}

/** One kanji of a word is another word: 雨 in 梅雨. What a clause is about is not what it says: 梅雨明け of 梅雨明けの発表はされない. */
function isPartOf(answer: string, reference: string): boolean {
  const at = reference.indexOf(answer);
  const end = at + answer.length;
  if (answer.length === 1)
    return isSeam(reference, at) && isSeam(reference, end);
  return end >= reference.lastIndexOf("は") || !/は.{2,}$/.test(reference);
}

/** The same number with the same unit, whatever stands around it: 38度線 and 北緯38度. No date: its parts are read one by one. */
export function isSameMeasure(answer: string, reference: string): boolean {
  const [own, gold] = [measuresOf(answer), measuresOf(reference)];
  return own.length === 1 && gold.length === 1 && own[0] === gold[0];
}

const measuresOf = (text: string) =>
  text.length > 40
    ? []
    : (text.match(/\d+(?:\.\d+)?(?![\d年月日時])[^\s\d](?!半)/g) ?? []);

/** A piece of the passage in other words around it: over 60% of the shorter, which does not begin or end inside of a word. */
function sharesMost(answer: string, reference: string): boolean {
  if (answer.length > LONGEST || reference.length > LONGEST) return false;
  const shared = longestShared(answer, reference);
  const shorter = Math.min(answer.length, reference.length);
  if (shared.length < 4 || shared.length < shorter * 0.6) return false;
  return [answer, reference].every((text) => {
    const at = text.indexOf(shared);
    const end = at + shared.length;
    return (
      isEdge(text, at) &&
      (isEdge(text, end) || /^[ぁ-ゖ]/.test(text.slice(end)))
    );
  });
}

const LONGEST = 200;

const isEdge = (text: string, at: number) =>
  at === 0 || at === text.length || isSeam(text, at);

function longestShared(one: string, other: string): string {
  let best = "";
  let row = new Uint16Array(other.length + 1);
  for (let i = 0; i < one.length; i++) {
    const next = new Uint16Array(other.length + 1);
    for (let j = 0; j < other.length; j++) {
      if (one[i] !== other[j]) continue;
      const length = (row[j] ?? 0) + 1;
      next[j + 1] = length;
      if (length > best.length) best = one.slice(i + 1 - length, i + 1);
    }
    row = next;
  }
  return best;
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
