import { bareOf } from "./bare-text.ts";
import { findNumbers } from "./find-number.ts";
import { modernKanji } from "./kanji-variants.ts";
import { remembered } from "./remembered.ts";
import { isSameDate } from "./same-date.ts";
import { isSameInParts } from "./same-in-parts.ts";
import { isSameReading } from "./same-reading.ts";
import { isSameWord } from "./same-word.ts";
import { isSameTransliteration, looseName } from "./transliteration.ts";

/**
 * True where two answers differ in spelling alone: case, kana, spaces, dots and quotes; old and new kanji, okurigana,
 * a name's title or legal form, how a foreign word is written; or are one number with and without its unit (86,400 and
 * 86400秒), one date, one word written in kanji and by its sound, or two words for one thing.
 */
export function sameContent(answer: string, reference: string): boolean {
  const bare = bareOf(answer);
  if (bare === "") return false;
  return (
    bare === bareOf(reference) ||
    isSameQuantity(answer, reference) ||
    (answer.length <= LONGEST && isSameName(answer, reference))
  );
}

/** No name is longer. */
const LONGEST = 80;

function isSameName(answer: string, reference: string): boolean {
  if (isSameTransliteration(answer, reference)) return true;
  if (/[\d元]/.test(answer) && isSameDate(answer, reference)) return true;
  const [own, gold] = [nameOf(answer), nameOf(reference)];
  return (
    own === gold ||
    isSameButOkurigana(own, gold) ||
    isNamedAlike(answer, reference) ||
    isSameInParts(answer, reference, isNamedAlike)
  );
}

/** One thing by another word, by its sound, or as it is heard in Japanese. */
const isNamedAlike = (one: string, other: string): boolean =>
  isSameWord(one, other) ||
  isSameReading(one, other) ||
  isSameTransliteration(one, other);

/** Without what may be left out of a name, in today's kanji, digits and katakana: what two spellings have in common. */
export const nameOf = remembered((text) =>
  bareOf(looseName(modernKanji(withDigits(text))))
    .replace(/(?<=\p{Script=Han})[ゖゕがか](?=\p{Script=Han})/gu, "け")
    .replace(/ません$/, "ない")
    .replace(/^(?:株式会社|有限会社|合同会社)(?=..)/, "")
    .replace(/(?<=..)(?:株式会社|有限会社|氏|さん|さま|様)$/, ""),
);

/** 第二次 as 第2次. */
const withDigits = (text: string) =>
  findNumbers(text).reduceRight(
    (rest, { value, start, end }) =>
      rest.slice(0, start) + value + rest.slice(end),
    text,
  );

/** 生簀 and 生け簀: the same kanji, at least two, of which one text writes single kana between or behind, the other not. */
function isSameButOkurigana(one: string, other: string): boolean {
  const [long, short] = one.length > other.length ? [one, other] : [other, one];
  if (!/^\p{Script=Han}+$/u.test(short) || short.length < 2) return false;
  const isOpen = /^(?:\p{Script=Han}[いえきぎけげしせちてつみめりる]?)+$/u;
  return isOpen.test(long) && long.replace(/[ぁ-ゖ]/g, "") === short;
}

/** One number each, of one value, with the same short unit or none. */
function isSameQuantity(answer: string, reference: string): boolean {
  const [own, gold] = [quantityOf(answer), quantityOf(reference)];
  if (!own || !gold || own.value !== gold.value) return false;
  const isAlike = (group: readonly string[]) =>
    group.includes(own.unit) && group.includes(gold.unit);
  return own.unit === gold.unit || own.unit === "" || units.some(isAlike);
}

/** Units in several spellings; and counters, of which the counted thing decides which fits, not the answer. */
const units: string[][] = [
  "個 つ 本 枚 人 名 匹 頭 台 冊 回 コ 羽 件 点 軒 杯 足 曲 巻 基 体 隻 種 種類 駒",
  "km キロ キロメートル km/h キロメートル毎時",
  "kg キロ キログラム",
  "m メートル",
  "cm センチ センチメートル",
  "mm ミリ ミリメートル",
  "g グラム",
  "t トン",
  "l リットル",
  "% パーセント",
  "度 ℃ °C 度C ° 摂氏",
  "歳 才",
  "ヶ月 か月 カ月 ヵ月 ケ月 箇月",
  "ヶ国 か国 カ国 ヵ国 ケ国 箇国",
  "ヶ所 か所 カ所 ヵ所 ケ所 箇所",
  "年 年間",
  "日 日間",
  "時間 h",
  "分 分間 min",
  "秒 秒間 s sec",
  "位 番 番目",
  "円 ¥",
  "ドル $ 米ドル",
].map((each) => each.split(" "));

function quantityOf(text: string): { value: number; unit: string } | null {
  if (text.length > 40) return null;
  const [number, ...others] = findNumbers(text);
  if (!number || others.length > 0) return null;
  const before = text.slice(0, number.start).trim();
  const unit = text.slice(number.end).trim();
  if (before !== "" || unit.length > 8) return null;
  return { value: number.value, unit };
}
