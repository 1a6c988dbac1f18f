import { Scratch } from "./scratch.ts";

/**
 * Length of the longest common subsequence of two texts, given as code points (`a` and `b` up to their lengths).
 * Exact. Bit-parallel after Hyyrö (2004): 31 positions of one text are held in one integer, so that
 * the sum that drives the algorithm stays within 32 bits; memory is linear in both lengths.
 */
export function lcsLength(
  a: Int32Array,
  aLength: number,
  b: Int32Array,
  bLength: number,
): number {
  const least = Math.min(aLength, bLength);
  let prefix = 0;
  while (prefix < least && a[prefix] === b[prefix]) prefix++;
  let suffix = 0;
  while (
    suffix < least - prefix &&
    a[aLength - 1 - suffix] === b[bLength - 1 - suffix]
  )
    suffix++;
  const aEnd = aLength - suffix;
  const bEnd = bLength - suffix;
  const middle =
    aEnd <= bEnd
      ? lcsOfMiddle(a, prefix, aEnd, b, bEnd)
      : lcsOfMiddle(b, prefix, bEnd, a, aEnd);
  return prefix + middle + suffix;
}

/** Both from `start`; the pattern is the shorter one. */
function lcsOfMiddle(
  pattern: Int32Array,
  start: number,
  patternEnd: number,
  text: Int32Array,
  textEnd: number,
): number {
  if (patternEnd === start) return 0;
  const patternIds = patternScratch.atLeast(patternEnd - start);
  const textIds = textScratch.atLeast(textEnd - start);
  const symbols = numberSymbols(pattern, start, patternEnd, patternIds);
  const textLength = keepCommonText(text, start, textEnd, textIds, symbols);
  const patternLength = keepCommonPattern(patternIds, patternEnd - start);
  forgetSymbols(pattern, start, patternEnd);
  if (textLength === 0) return 0;
  const masks = maskScratch.atLeast((symbols + 1) * WORDS);
  masks.fill(0, 0, (symbols + 1) * WORDS);
  return countMatches(patternIds, patternLength, textIds, textLength, masks);
}

const patternScratch = new Scratch();
const textScratch = new Scratch();
const maskScratch = new Scratch();
const carryScratch = new Scratch();
const seenScratch = new Scratch();

/** The number of each code point of the pattern, from 1; 0 = does not occur in it. */
const symbolOf = new Int32Array(0x110000);

function numberSymbols(
  pattern: Int32Array,
  start: number,
  end: number,
  ids: Int32Array,
): number {
  let symbols = 0;
  for (let i = start; i < end; i++) {
    const codePoint = pattern[i] ?? 0;
    ids[i - start] = symbolOf[codePoint] ||= ++symbols;
  }
  return symbols;
}

function forgetSymbols(pattern: Int32Array, start: number, end: number): void {
  for (let i = start; i < end; i++) symbolOf[pattern[i] ?? 0] = 0;
}

/** What occurs in one text only is never part of a common subsequence: it is left out of both. */
function keepCommonText(
  text: Int32Array,
  start: number,
  end: number,
  ids: Int32Array,
  symbols: number,
): number {
  const seen = seenScratch.atLeast(symbols + 1);
  seen.fill(0, 0, symbols + 1);
  let kept = 0;
  for (let i = start; i < end; i++) {
    const id = symbolOf[text[i] ?? 0] ?? 0;
    if (id === 0) continue;
    seen[id] = 1;
    ids[kept++] = id;
  }
  return kept;
}

function keepCommonPattern(ids: Int32Array, length: number): number {
  const seen = seenScratch.atLeast(0);
  let kept = 0;
  for (let i = 0; i < length; i++) {
    const id = ids[i] ?? 0;
    if (seen[id] === 1) ids[kept++] = id;
  }
  return kept;
}

const WORDS = 4;
const BITS = 31;
const ALL = 0x7fffffff;

/** Goes over the text once per block of the pattern; the additions' carries are handed from block to block. */
function countMatches(
  patternIds: Int32Array,
  patternLength: number,
  textIds: Int32Array,
  textLength: number,
  masks: Int32Array,
): number {
  const carries = carryScratch.atLeast(textLength);
  carries.fill(0, 0, textLength);
  let matches = 0;
  let at = 0;
  while (at < patternLength) {
    const wide = patternLength - at > 2 * BITS;
    const end = Math.min(patternLength, at + (wide ? WORDS * BITS : BITS));
    setMasks(patternIds, at, end, masks);
    matches += wide
      ? matchFourWords(textIds, textLength, masks, carries)
      : matchWord(textIds, textLength, masks, carries);
    clearMasks(patternIds, at, end, masks);
    at = end;
  }
  return matches;
}

function setMasks(
  ids: Int32Array,
  start: number,
  end: number,
  masks: Int32Array,
): void {
  let word = 0;
  let bit = 0;
  for (let i = start; i < end; i++) {
    const mask = (ids[i] ?? 0) * WORDS + word;
    masks[mask] = (masks[mask] ?? 0) | (1 << bit);
    bit += 1;
    if (bit < BITS) continue;
    bit = 0;
    word += 1;
  }
}

function clearMasks(
  ids: Int32Array,
  start: number,
  end: number,
  masks: Int32Array,
): void {
  for (let i = start; i < end; i++) {
    const word = (ids[i] ?? 0) * WORDS;
    masks[word] = 0;
    masks[word + 1] = 0;
    masks[word + 2] = 0;
    masks[word + 3] = 0;
  }
}

function matchWord(
  textIds: Int32Array,
  textLength: number,
  masks: Int32Array,
  carries: Int32Array,
): number {
  let row = ALL;
  for (let i = 0; i < textLength; i++) {
    const mask = masks[(textIds[i] ?? 0) * WORDS] ?? 0;
    const sum = (row + (row & mask) + (carries[i] ?? 0)) | 0;
    row = (sum & ALL) | (row & ~mask);
    carries[i] = sum >>> 31;
  }
  return zeroBits(row);
}

function matchFourWords(
  textIds: Int32Array,
  textLength: number,
  masks: Int32Array,
  carries: Int32Array,
): number {
  let [row0, row1, row2, row3] = [ALL, ALL, ALL, ALL];
  for (let i = 0; i < textLength; i++) {
    const word = (textIds[i] ?? 0) * WORDS;
    let mask = masks[word] ?? 0;
    let sum = (row0 + (row0 & mask) + (carries[i] ?? 0)) | 0;
    row0 = (sum & ALL) | (row0 & ~mask);
    mask = masks[word + 1] ?? 0;
    sum = (row1 + (row1 & mask) + (sum >>> 31)) | 0;
    row1 = (sum & ALL) | (row1 & ~mask);
    mask = masks[word + 2] ?? 0;
    sum = (row2 + (row2 & mask) + (sum >>> 31)) | 0;
    row2 = (sum & ALL) | (row2 & ~mask);
    mask = masks[word + 3] ?? 0;
    sum = (row3 + (row3 & mask) + (sum >>> 31)) | 0;
    row3 = (sum & ALL) | (row3 & ~mask);
    carries[i] = sum >>> 31;
  }
  return zeroBits(row0) + zeroBits(row1) + zeroBits(row2) + zeroBits(row3);
}

/** Every 0 among the 31 bits is one matched position of the pattern. */
function zeroBits(row: number): number {
  let zeros = ~row & ALL;
  let count = 0;
  for (; zeros !== 0; zeros &= zeros - 1) count++;
  return count;
}
