import { findNumbers } from "./find-number.ts";

/**
 * True where two answers differ in spelling alone: case, kana, spaces, dots and quotes; or are one number with and
 * without its unit (86,400 and 86400秒).
 */
export function sameContent(answer: string, reference: string): boolean {
  const bare = bareOf(answer);
  return (
    bare !== "" &&
    (bare === bareOf(reference) || isSameQuantity(answer, reference))
  );
}

/** Letters and digits in one case and one kana. */
const bareOf = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}ー]/gu, "")
    .replace(/[ァ-ヶ]/g, toHiragana);

const toHiragana = (kana: string) =>
  String.fromCharCode(kana.charCodeAt(0) - 0x60);

/** One number each, of one value, with the same short unit or none. */
function isSameQuantity(answer: string, reference: string): boolean {
  const [own, gold] = [quantityOf(answer), quantityOf(reference)];
  if (!own || !gold || own.value !== gold.value) return false;
  const isCounter = counters.includes(own.unit) && counters.includes(gold.unit);
  return own.unit === gold.unit || own.unit === "" || isCounter;
}

/** Which of them fits is the counted thing's, not the answer's. */
const counters = [
  "個",
  "つ",
  "本",
  "枚",
  "人",
  "名",
  "匹",
  "頭",
  "台",
  "冊",
  "回",
];

function quantityOf(text: string): { value: number; unit: string } | null {
  if (text.length > 40) return null;
  const [number, ...others] = findNumbers(text);
  if (!number || others.length > 0) return null;
  const before = text.slice(0, number.start).trim();
  const unit = text.slice(number.end).trim();
  if (before !== "" || unit.length > 4) return null;
  return { value: number.value, unit };
}
