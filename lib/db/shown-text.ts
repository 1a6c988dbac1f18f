import type { ShownText } from "../schema/explorer.ts";
import { decodeText, type TextEncoding } from "./text-encoding.ts";

/** Characters of one text that are shown beside others, and on a page of its own. */
export const SHOWN_BESIDE = 4_000;
export const SHOWN_ALONE = 20_000;

/** A text with its first characters only, where there are more of them. Null: it is not known. */
export function shownText(
  stored: string | null | undefined,
  encoding: TextEncoding,
  most: number,
): ShownText {
  if (stored === null || stored === undefined) return { kind: "unknown" };
  const text = decodeText(stored, encoding);
  if (text.length <= most) return { kind: "text", text, length: text.length };
  // Half of a surrogate pair is no character.
  const end = /[\uD800-\uDBFF]/.test(text[most - 1] ?? "") ? most - 1 : most;
  return { kind: "text", text: text.slice(0, end), length: text.length };
}
