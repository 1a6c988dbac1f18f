import { normalizeNfkc } from "../scorers/unicode-14.ts";
import type { AnswerToDiagnose, Reason } from "./diagnose-answer.ts";
import type { Extraction } from "./extraction.ts";
import { compareLists, isLongList } from "./compare-lists.ts";
import { findBabble, findEcho } from "./find-off-topic.ts";
import { findRefusal } from "./find-refusal.ts";
import { contradicts, inASentence } from "./in-a-sentence.ts";
import { isBabble } from "./is-babble.ts";
import { loopStart } from "./is-looping.ts";
import { isUnfinished } from "./is-unfinished.ts";
import { contains, overlaps } from "./overlap.ts";
import { partsOf } from "./parts-of.ts";
import { nameOf } from "./same-content.ts";
import { hasJapanese, isForeign } from "./script.ts";
import { isBlank } from "./strip-signs.ts";

/** What the rules look at, prepared once. */
export interface Case {
  answer: AnswerToDiagnose;
  extraction: Extraction;
  /** True where the extracted answer has full marks. */
  right: boolean;
  gold: string;
  /** Where what it says begins to loop; null where it does not. */
  loop: () => number | null;
}

/** A rule: what it found, or null. Tried in order; the first that finds something decides. */
type Rule = (one: Case) => Reason | null;

/** Why an answer missed, with the rule that says so and the span it rests on in the folded output. */
export function findReason(
  answer: AnswerToDiagnose,
  extraction: Extraction,
  right: boolean,
): Reason {
  const gold = normalizeNfkc(answer.reference)
    .trim()
    .replace(/(?<=.)[。.]$/, "");
  let start: number | null | undefined;
  const loop = () =>
    start === undefined ? (start = loopStart(extraction.said)) : start;
  const one = { answer, extraction, right, gold, loop };
  for (const rule of rules) {
    const reason = rule(one);
    if (reason) return reason;
  }
  return at(one, "wrong", "other-content");
}

const at = (
  { extraction: { start, end } }: Case,
  diagnosis: Reason["diagnosis"],
  rule: string,
): Reason => ({ diagnosis, rule, start, end });

const rules: readonly Rule[] = [
  empty,
  refusal,
  rightAnswer,
  inLongList,
  cutOff,
  inList,
  goneOn,
  wrapped,
  shifted,
  findBabble,
  otherLanguage,
  findEcho,
];

function empty({ extraction: { whole } }: Case): Reason | null {
  if (!isBlank(whole)) return null;
  return { diagnosis: "empty", rule: "blank", start: 0, end: whole.length };
}

function refusal({ answer, extraction, right }: Case): Reason | null {
  // `unknown` may be a label.
  if (right || isChoice(answer.form.form)) return null;
  const found = findRefusal(extraction.said);
  return found && { diagnosis: "refusal", rule: "declines", ...found };
}

function rightAnswer(one: Case): Reason | null {
  if (!one.right) return null;
  const { steps, talk } = one.extraction;
  const rule = steps.findLast((step) => step.rule !== "punctuation")?.rule;
  return at(one, talk ? "preamble" : "wrong_format", rule ?? "spelling");
}

/** A cut answer overlaps with a list by chance, but not with this one. */
function inLongList(one: Case): Reason | null {
  return isWords(one) && isLongList(one) ? inList(one) : null;
}

function cutOff(one: Case): Reason | null {
  if (saysNothing(one)) return null;
  const rule = isUnfinished(one);
  return rule === null ? null : at(one, "truncated", rule);
}

function inList(one: Case): Reason | null {
  const found = compareLists(one);
  return found && at(one, ...found);
}

/** All of the reference, and then another example: that needs a stop sequence, whatever else is in the answer. */
function goneOn(one: Case): Reason | null {
  const { saidEnd, whole, text } = one.extraction;
  if (saidEnd === whole.length || !isSpan(one) || isBabble(whole)) return null;
  const isWhole =
    contains(text, one.gold) ||
    (/\d/.test(text) && overlaps(text, one.gold, null));
  if (!isWhole || isTakenBack(one)) return null;
  return {
    diagnosis: "wrong_format",
    rule: "continuation",
    start: saidEnd,
    end: whole.length,
  };
}

function wrapped(one: Case): Reason | null {
  return isSpan(one) ? inASentence(one) : null;
}

function shifted(one: Case): Reason | null {
  const { extraction, gold } = one;
  if (!isSpan(one) || isList(one) || saysNothing(one)) return null;
  if (isTakenBack(one) || contradicts(extraction.said.trim(), gold))
    return null;
  const { form, input } = one.answer;
  const passage =
    form.form === "span" ? unspaced(normalizeNfkc(input ?? "")) : "";
  const isShifted = overlaps(
    unspaced(extraction.text),
    unspaced(gold),
    passage === "" ? null : passage,
  );
  return isShifted || isPartInSpelling(extraction.text, gold)
    ? at(one, "span_shift", "overlap")
    : null;
}

/** ルートヴィヒ・ヴァン・ベートーヴェン and ベートーベン: one is in the other but for its spelling. */
function isPartInSpelling(answer: string, gold: string): boolean {
  if (answer.length > 80 || gold.includes(answer) || /\d/.test(gold))
    return false;
  const [own, wanted] = [nameOf(answer), nameOf(gold)];
  const isLong = own.length >= 3 && wanted.length >= 3;
  return isLong && (own.includes(wanted) || wanted.includes(own));
}

/** What has none of a list's items is no part of it. */
const isList = ({ answer: { form }, gold }: Case) =>
  form.form === "text" && partsOf(gold).length > 1;

/** Japanese has no spaces, but models set some around digits. */
const unspaced = (text: string) =>
  hasJapanese(text) ? text.replace(/\s+/g, "") : text;

/** 20歳未満 is not 20歳. */
function isTakenBack({ gold, extraction: { text } }: Case): boolean {
  const after = text.split(gold, 2)[1] ?? "";
  return /^(?:未満|以外|では?な|じゃな)/.test(after);
}

/** Words of another language than the reference's, and no name that Japanese writes in Latin letters. */
function otherLanguage(one: Case): Reason | null {
  const { text, said } = one.extraction;
  if (!isWords(one) && one.answer.form.form !== "reading") return null;
  // A unit and a formula are in no language.
  const isWord = /\p{L}{3}|[^\p{Script=Latin}\P{L}]/u.test(text);
  return hasJapanese(one.gold) &&
    isWord &&
    !isLatinName(one) &&
    isForeign(text) &&
    isForeign(said)
    ? at(one, "wrong_language", "script")
    : null;
}

/** IBM and LiSA are what they are called; whom or where was asked for has a name in katakana. A year or a number has none. */
function isLatinName({ answer, extraction: { text }, gold }: Case): boolean {
  const isOne = text.split(",").every((part) => latinName.test(part.trim()));
  const isTitle = /^[A-Z][a-z]{2,}$/.test(text);
  const asksName = /誰|だれ|どこ|何(?:人|国|県|市)|国は/.test(
    answer.input ?? "",
  );
  if (isOne) return !(isTitle && asksName);
  return /^\d/.test(gold) && /^[A-Z]\S*(?: [A-Z]\S*)*$/.test(text);
}

const latinName = /^(?=.*[A-Z0-9@])[A-Za-z0-9@._'+-]+$/;

const isChoice = (form: string) => form === "label" || form === "option";
const isWords = ({ answer: { form } }: Case) =>
  form.form === "text" || form.form === "span";
/** Words that may stand among others, as YES and NO may not. */
const isSpan = (one: Case) =>
  isWords(one) && one.gold !== "YES" && one.gold !== "NO";
const saysNothing = ({ loop, extraction: { whole } }: Case) =>
  loop() !== null || isBabble(whole);
