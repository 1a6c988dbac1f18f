import { normalizeNfkc } from "../scorers/unicode-14.ts";

/** A text as extraction reads it, and the way back to the characters it came from. */
export interface FoldedText {
  text: string;
  /** The UTF-16 offset in the raw text of what stands at this offset of the folded one. */
  rawOffset(offset: number): number;
}

/** NFKC (full width to half width, ① to 1) and LF line ends. Linear in the text's length. */
export function foldText(raw: string): FoldedText {
  const text = fold(raw);
  if (text === raw) return { text, rawOffset: (offset) => offset };
  return { text, rawOffset: (offset) => offsetInRaw(raw, offset) };
}

const fold = (text: string) => normalizeNfkc(text).replace(/\r\n?/g, "\n");

/** Walks over both texts at once, a letter with its marks at a time, for those are what NFKC composes. */
function offsetInRaw(raw: string, offset: number): number {
  let folded = 0;
  for (const { 0: part, index } of raw.matchAll(letterWithMarks)) {
    if (folded >= offset) return index;
    const length = fold(part).length;
    if (folded + length > offset)
      return length === part.length ? index + offset - folded : index;
    folded += length;
  }
  return raw.length;
}

const letterWithMarks = /\r\n|[^][\p{M}\uff9e\uff9f]*/gu;
