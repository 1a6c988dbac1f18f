/** A number in a text, with the unit or counter behind it. */
export interface NumberMention {
  /** As a plain decimal: 1,200 is 1200, 三百二十 is 320, 3万5千 is 35000. */
  value: number;
  start: number;
  /** Behind the digits. */
  end: number;
}

/** Every number that a text writes, in digits, in kanji, or in both. */
export function findNumbers(text: string): NumberMention[] {
  const found: NumberMention[] = [];
  for (const { 0: written, index } of text.matchAll(pattern)) {
    const value = numberOf(written);
    const end = index + written.length;
    if (value !== null) found.push({ value, start: index, end });
  }
  return found;
}

/**
 * The number that a text gives as its answer: what the last equals sign or conclusion (よって, したがって) comes to,
 * or the only one there is; null where several stand there and none is singled out.
 */
export function findAnswerNumber(text: string): NumberMention | null {
  const all = findNumbers(text);
  const last = all.at(-1);
  if (!last || all.every(({ value }) => value === last.value))
    return last ?? null;
  const result = text.lastIndexOf("=");
  const behind = all.find(({ start }) => start > result);
  if (result >= 0 && behind) return behind;
  const concluded = lastMatchEnd(text, conclusion);
  const stated = all.filter(({ start }) => start >= concluded);
  const only = new Set(stated.map(({ value }) => value)).size === 1;
  return concluded > 0 && only ? (stated[0] ?? null) : null;
}

/** The value of one written number; null where it is none (千夏, 一 in a word are the caller's to keep out). */
export function numberOf(written: string): number | null {
  const digits = written.replace(/[,\s]/g, "");
  if (plain.test(digits)) return Number(digits);
  const sign = /^[-−ー]/.test(digits) ? -1 : 1;
  const value = kanjiValue(digits.replace(/^[-−ー+]/, ""));
  return value === null ? null : sign * value;
}

/** Digits in either script with 十百千 below 万億兆, or digits in a row (二〇二三). */
function kanjiValue(text: string): number | null {
  let total = 0;
  let section = 0;
  let run = "";
  for (const character of text) {
    const digit = digitOf(character);
    const [tens, myriads] = [small.get(character), large.get(character)];
    if (digit !== null) run += digit;
    else if (tens !== undefined) section += Number(run || 1) * tens;
    else if (myriads === undefined) return null;
    else {
      total += (section + Number(run || 0) || 1) * myriads;
      section = 0;
    }
    if (digit === null) run = "";
  }
  const value = total + section + Number(run || 0);
  return Number.isFinite(value) ? value : null;
}

function digitOf(character: string): string | null {
  if (/[\d.]/.test(character)) return character;
  const digit = kanjiDigits.indexOf(character);
  return digit < 0 ? null : String(digit);
}

function lastMatchEnd(text: string, marks: RegExp): number {
  let end = 0;
  for (const { 0: mark, index } of text.matchAll(marks))
    end = index + mark.length;
  return end;
}

const kanjiDigits = "〇一二三四五六七八九";
const small = new Map([
  ["十", 10],
  ["百", 100],
  ["千", 1000],
]);
const large = new Map([
  ["万", 1e4],
  ["億", 1e8],
  ["兆", 1e12],
]);
const plain = /^[-−+]?(?:\d+(?:\.\d*)?|\.\d+)$/;
const pattern =
  /[-−]?(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?(?:[十百千万億兆]+[\d〇一二三四五六七八九十百千万億兆]*)?|[〇一二三四五六七八九十百千万億兆]+/g;
const conclusion =
  /よって|したがって|従って|つまり|ゆえに|合計|答えは|なので|ですから|therefore|thus|so,? |in total|answer/gi;
