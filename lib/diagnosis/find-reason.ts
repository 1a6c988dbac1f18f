import { normalizeNfkc } from "../scorers/unicode-14.ts";
import type { AnswerToDiagnose, Reason } from "./diagnose-answer.ts";
import type { Extraction } from "./extraction.ts";
import { findRefusal } from "./find-refusal.ts";
import { isBabble } from "./is-babble.ts";
import { loopStart } from "./is-looping.ts";
import { compareLists } from "./compare-lists.ts";
import { goesOn, isUnfinished } from "./is-unfinished.ts";
import { contains, overlaps } from "./overlap.ts";
import { hasJapanese, isForeign } from "./script.ts";
import { isBlank } from "./strip-signs.ts";
import { trimEndOf } from "./trim-end.ts";

/** What the rules look at, prepared once. */
export interface Case {
  answer: AnswerToDiagnose;
  extraction: Extraction;
  /** True where the extracted answer has full marks. */
  right: boolean;
  gold: string;
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
  const one = { answer, extraction, right, gold };
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
  cutOff,
  inList,
  wrapped,
  shifted,
  offTopic,
  otherLanguage,
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

function inList(one: Case): Reason | null {
  const found = compareLists(one);
  return found && at(one, ...found);
}

/** The reference inside of a clause that the model made; a piece of the passage is a span with other borders. */
function wrapped(one: Case): Reason | null {
  const { said, whole } = one.extraction;
  const { form, input } = one.answer;
  const text = trimEndOf(said.trimStart(), "。.\ufffd");
  if (!isWords(one) || isYesNo(one) || !contains(text, one.gold)) return null;
  if (form.form === "span" && isPiece(input ?? "", text)) return null;
  if (!hasPredicate(said.trim())) return null;
  const start = whole.indexOf(one.gold);
  const end = start + one.gold.length;
  return { diagnosis: "preamble", rule: "in-a-sentence", start, end };
}

const isPiece = (passage: string, text: string) =>
  normalizeNfkc(passage).includes(text);

function shifted(one: Case): Reason | null {
  if (!isWords(one) || isYesNo(one)) return null;
  const { form, input } = one.answer;
  if (loopStart(one.extraction.said) !== null) return null;
  const passage = form.form === "span" && input ? normalizeNfkc(input) : null;
  return overlaps(one.extraction.text, one.gold, passage) && !isTakenBack(one)
    ? at(one, "span_shift", "overlap")
    : null;
}

/** 20歳未満 is not 20歳. */
function isTakenBack({ gold, extraction: { text } }: Case): boolean {
  const after = text.split(gold, 2)[1] ?? "";
  return /^(?:未満|以外|では?な|じゃな)/.test(after);
}

function otherLanguage(one: Case): Reason | null {
  const { text } = one.extraction;
  if (!isWords(one) && one.answer.form.form !== "reading") return null;
  const isName = /^[A-Za-z0-9@._-]+$|,/.test(text);
  return hasJapanese(one.gold) && !isName && isForeign(text)
    ? at(one, "wrong_language", "script")
    : null;
}

function cutOff(one: Case): Reason | null {
  const { said, whole } = one.extraction;
  if (loopStart(said) !== null || isBabble(whole)) return null;
  const rule = isUnfinished(one);
  return rule === null ? null : at(one, "truncated", rule);
}

function offTopic(one: Case): Reason | null {
  const { whole, said, saidEnd, text } = one.extraction;
  const start = loopStart(said);
  if (start !== null)
    return { diagnosis: "off_topic", rule: "loop", start, end: saidEnd };
  const isNumbers = isNumber(one) && /^[\d,.\s]*\d[,\s]+\d/.test(text);
  if (isBabble(whole) || isNumbers || (isLabel(one) && /\d/.test(text)))
    return at(one, "off_topic", "babble");
  if (goesOn(one.extraction))
    return {
      diagnosis: "off_topic",
      rule: "goes-on",
      start: saidEnd,
      end: whole.length,
    };
  return isEcho(one) ? at(one, "off_topic", "echo") : null;
}

const isChoice = (form: string) => form === "label" || form === "option";
const isWords = ({ answer: { form } }: Case) =>
  form.form === "text" || form.form === "span";
const isLabel = ({ answer: { form } }: Case) => form.form === "label";
const isNumber = ({ answer: { form } }: Case) => form.form === "number";
const isYesNo = ({ gold }: Case) => gold === "YES" || gold === "NO";

/** A clause: it ends in a verb or a copula, says something of a topic, or has several sentences or English words. */
const hasPredicate = (text: string) =>
  /(?:[るたすくむうぐぶつぬ]|ない|なり|です|ます|ません|である|い)[。.!]?$|は[^はのがを]+$|。.|\n\S|,.{8}|[a-z]+ [a-z]+ [a-z]+/is.test(
    text.slice(0, 1_000),
  ) && /[はがをにでも]|と|[a-z] /.test(text.slice(0, 1_000));

/** Prompt headings, or the question's own phrase. One word of the question is an answer. */
function isEcho({ answer: { input, form }, extraction }: Case): boolean {
  const { text, whole } = extraction;
  if (echoes.test(whole.slice(0, 400))) return true;
  if (form.form !== "text" || input === null) return false;
  const asked = normalizeNfkc(input);
  return text.length >= 10 && /[のがは]/.test(text) && asked.includes(text);
}

const echoes =
  /以下は、?タスクを説明|要求を適切に満たす|^\s*#{1,4} ?(?:指示|入力|質問|答え|回答|応答)|^\s*(?:前提|仮説|質問|文章|入力|選択肢)[::]/;
