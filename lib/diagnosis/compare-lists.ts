import type { Diagnosis } from "../schema/diagnosis.ts";
import { bareWord } from "./bare-text.ts";
import type { Case } from "./find-reason.ts";
import { contains, isPiece, overlaps } from "./overlap.ts";
import { partsOf } from "./parts-of.ts";
import { sameContent } from "./same-content.ts";
import { readItems } from "./read-items.ts";
import { trimEndOf } from "./trim-end.ts";

type Found = [diagnosis: Diagnosis, rule: string];

/** What a list answer has of the reference's items; null where it is no list, or has none of them. */
export function compareLists(one: Case): Found | null {
  const { form } = one.answer.form;
  if (form === "items") return compareItems(one);
  return form === "text" || form === "span" ? compareParts(one) : null;
}

/** True where a list of many items names the reference, or items of it, as they are: no cut and no loop makes that chance. */
export function isLongList({ gold, extraction }: Case): boolean {
  const given = itemsOf(extraction.said);
  if (given.length < LONG_LIST) return false;
  const wanted = partsOf(gold);
  const isHit = (part: string) =>
    wanted.some((item) => sameContent(part, item) || isEndOf(part, item));
  return given.some(isHit);
}

/** True where both name the same things, more than one, in any order. */
export function sameItems(answer: string, reference: string): boolean {
  const wanted = partsOf(reference);
  if (wanted.length < 2) return false;
  const given = partsOf(answer);
  return (
    given.length === wanted.length &&
    wanted.every((item) => given.some((part) => sameContent(part, item)))
  );
}

function compareItems({ answer, gold, extraction }: Case): Found | null {
  const { form } = answer;
  if (form.form !== "items") return null;
  const wanted = readItems(gold, form);
  const given = readItems(extraction.text, form);
  const texts = new Set(wanted.map(({ text }) => text));
  const hits = given.filter(({ text }) => texts.has(text)).length;
  if (hits > 0) return larger(texts.size - hits, given.length - hits);
  const isShifted = given.some(({ target }) =>
    wanted.some((item) => overlaps(target, item.target, null)),
  );
  return isShifted ? ["span_shift", "item-overlap"] : null;
}

/** Words with commas between them, of which the reference may be one or several. */
function compareParts(one: Case): Found | null {
  const { gold, extraction, answer } = one;
  const isPassage = answer.form.form === "span";
  const wanted = isPassage ? [gold] : partsOf(gold);
  const said = trimEndOf(extraction.said, "\ufffd");
  const given = itemsOf(said);
  if (wanted.length < 2 && given.length < 2) return null;
  // A clause with a comma is no list, but may name items of one.
  if (given.some(isClause))
    return wanted.length < 2 ? null : mentioned(one, wanted, given);
  const isOwn = isPassage && !isPiece(answer.input ?? "", said.trim());
  const isHit = (part: string, item: string) =>
    item === part ||
    sameContent(part, item) ||
    (wanted.length > 1 && isPartHit(part, item, answer.input ?? ""));
  const hits = given.filter(
    (part) =>
      (isOwn && contains(part, gold)) ||
      wanted.some((item) => isHit(part, item)),
  ).length;
  if (hits === 0) return null;
  return larger(Math.max(0, wanted.length - hits), given.length - hits);
}

/** Items that a sentence names, as long as it leaves some out. */
function mentioned(
  { extraction: { said }, answer, loop }: Case,
  wanted: readonly string[],
  given: readonly string[],
): Found | null {
  if (loop() !== null) return null;
  const [bare, asked] = [
    bareWord(said.slice(0, 1_000)),
    bareWord(answer.input ?? ""),
  ];
  // A word of the question is no answer to it.
  const isNamed = (item: string) =>
    item.length > 1 &&
    bare.includes(bareWord(item)) &&
    !asked.includes(bareWord(item));
  const hits = wanted.filter(isNamed).length;
  if (hits === 0) return null;
  if (hits === wanted.length) return ["preamble", "in-a-sentence"];
  const others = given.filter(
    (part) => isNoun(part) && !wanted.some((item) => part.includes(item)),
  );
  return larger(wanted.length - hits, others.length);
}

const isClause = (part: string) =>
  part.length > 40 || /[。は]|があ[りる]|です$|ます$|する$/.test(part);

/** Of a sentence's parts, what may be an item. */
const isNoun = (part: string) =>
  part.length <= 15 && !/[はがをにで]|[るたい]$/.test(part);

/** A long list stays one where a clause leads to it, or goes on behind it: 日本の湖は、琵琶湖、霞ヶ浦 ... */
function itemsOf(said: string): readonly string[] {
  const parts = partsOf(said);
  const items = parts.filter((part) => !isClause(part));
  return items.length >= LONG_LIST ? items : parts;
}

const LONG_LIST = 4;

/** A good part of the item; of an item of one sign, a word of the part: 海の神 and 海神 are 海, where the god of what was asked for. */
function isPartHit(part: string, item: string, question: string): boolean {
  if (item.length > 1)
    return part.length * 2 >= item.length && overlaps(part, item, null);
  return part
    .split(/の|と|・/)
    .some(
      (word) =>
        word.startsWith(item) &&
        (word === item ? part !== word : question.includes(word.slice(1))),
    );
}

/** 電球 is what 白熱電球 is. */
const isEndOf = (part: string, item: string) =>
  part.length > 1 && item.endsWith(part) && part.length * 2 >= item.length;

/** The larger of what is missing and what is too much; a tie is what is missing. Null where there is neither. */
function larger(missing: number, extra: number): Found | null {
  if (missing === 0 && extra === 0) return null;
  return missing >= extra
    ? ["partial_set", "items-missing"]
    : ["extra_items", "items-extra"];
}
