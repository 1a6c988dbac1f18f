import { normalizeNfkc } from "../scorers/unicode-14.ts";
import type { AnswerToDiagnose, Reason } from "./diagnose-answer.ts";
import type { Extraction } from "./extraction.ts";
import { findRefusal } from "./find-refusal.ts";
import { isBabble } from "./is-babble.ts";
import { loopStart } from "./is-looping.ts";
import { modernKanji } from "./kanji-variants.ts";
import { compareLists } from "./compare-lists.ts";
import { goesOn, isUnfinished } from "./is-unfinished.ts";
import { contains, isPiece, overlaps } from "./overlap.ts";
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
  const plain = text.replaceAll("ません", "ない");
  if (!isWords(one) || isYesNo(one) || !contains(plain, one.gold)) return null;
  if (form.form === "span" && isPiece(input ?? "", text)) return null;
  if (!hasPredicate(said.trim()) && !isSummed(text, one.gold)) return null;
  if (contradicts(text, one.gold)) return null;
  const start = whole.indexOf(one.gold);
  if (start < 0) return at(one, "preamble", "in-a-sentence");
  const end = start + one.gold.length;
  return { diagnosis: "preamble", rule: "in-a-sentence", start, end };
}

/** What several numbers come to: 10個ずつ、合計40個. */
const isSummed = (text: string, gold: string) =>
  /(?:合計|つまり|よって|合わせて)[、約]*$/.test(
    text.slice(0, text.lastIndexOf(gold)),
  );

/** One of several short clauses alike says what the reference says, another something else: AはX科、BはY科. */
function contradicts(text: string, gold: string): boolean {
  const clauses = text.split(/[,、。]/).filter((clause) => clause !== "");
  const isAlike = (clause: string) =>
    clause.length <= 40 &&
    /^.+?[はに].+$/.test(clause) &&
    clause.slice(-1) === (clauses[0] ?? "").slice(-1);
  return (
    clauses.length > 1 &&
    clauses.every(isAlike) &&
    clauses.some((clause) => !contains(clause, gold))
  );
}

function shifted(one: Case): Reason | null {
  if (!isWords(one) || isYesNo(one)) return null;
  const { form, input } = one.answer;
  if (loopStart(one.extraction.said) !== null) return null;
  const passage = form.form === "span" && input ? normalizeNfkc(input) : null;
  const isWrong =
    isTakenBack(one) || contradicts(one.extraction.said.trim(), one.gold);
  return !isWrong && overlaps(one.extraction.text, one.gold, passage)
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
  // A word in small letters is none of the names that Japanese writes in Latin letters.
  const isName = /^(?=.*[A-Z0-9@])[A-Za-z0-9@._-]+$|,/.test(text);
  // A unit and a formula are in no language.
  const isWord = /\p{L}{3}|[^\p{Script=Latin}\P{L}]/u.test(text);
  return hasJapanese(one.gold) && isWord && !isName && isForeign(text)
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
  /(?:[るたすくむうぐぶつぬ]|ない|なり|を.{1,60}[たる](?:もの|こと)|です|ます|ません|である|い)[。.!]?$|は[^はのがを]+$|。.|\n\S|,.{8}|[a-z]+ [a-z]+ [a-z]+/is.test(
    text.slice(0, 1_000),
  ) && /[はがをにでも]|と|[a-z] /.test(text.slice(0, 1_000));

/** Prompt headings, or the question's own phrase. One word of the question is an answer. */
function isEcho({ answer: { input, form }, extraction }: Case): boolean {
  const { text, whole } = extraction;
  if (echoes.test(whole.slice(0, 400))) return true;
  if (form.form !== "text" || input === null) return false;
  const asked = modernKanji(normalizeNfkc(input));
  const isPhrase = text.length >= 10 && /[のがは]/.test(text);
  return isPhrase && asked.includes(modernKanji(text));
}

const echoes =
  /以下は、?タスクを説明|要求を適切に満たす|^\s*#{1,4} ?(?:指示|入力|質問|答え|回答|応答)|^\s*(?:前提|仮説|質問|文章|入力|選択肢)[::]/;
