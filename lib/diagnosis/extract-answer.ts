import type { AnswerForm } from "../schema/answer-form.ts";
import { Extraction } from "./extraction.ts";
import { foldText } from "./folded-text.ts";
import { findAnswerNumber } from "./find-number.ts";
import { findOption } from "./find-option.ts";
import { brokenLabel, findLabels, namesOfLabels } from "./find-labels.ts";
import type { LabelMention, LabelNames } from "./find-labels.ts";
import { listOptions } from "./list-options.ts";
import { readItems } from "./read-items.ts";
import { stripFence, stripSigns, stripTokens } from "./strip-signs.ts";
import {
  stripCalculation,
  stripClosing,
  stripContinuation,
  stripCopula,
  stripEcho,
  stripExplanation,
  stripFrame,
  stripOpening,
  stripTopic,
} from "./strip-talk.ts";

/**
 * Narrows an output down to the answer in it, by what kind of answer was asked for; README.md lists the steps in order.
 * `question` gives the options of a multiple choice. Never looks at the reference.
 */
export function extractAnswer(
  folded: string,
  form: AnswerForm,
  question: string | null,
): Extraction {
  const answer = new Extraction(folded);
  stripTokens(answer);
  stripContinuation(answer);
  stripSigns(answer);
  if (question !== null) stripEcho(answer, foldText(question).text);
  if (answer.isEcho) return answer;
  stripFence(answer);
  stripClosing(answer);
  stripOpening(answer);
  stripSigns(answer);
  extractors[form.form](answer, form as never, question);
  return answer;
}

type Extractor<Form extends AnswerForm["form"]> = (
  answer: Extraction,
  form: Extract<AnswerForm, { form: Form }>,
  question: string | null,
) => void;

const extractors: { [Form in AnswerForm["form"]]: Extractor<Form> } = {
  label: (answer, { labels, synonyms }) =>
    extractLabel(answer, labels, namesFor(labels, synonyms)),
  option: (answer, { labels }, question) => {
    const options = question === null ? null : listOptions(question, labels);
    extractOption(answer, labels, options ?? new Map());
  },
  number: extractNumber,
  span: extractText,
  text: (answer, { yesNo }, question) => {
    extractText(answer);
    if (yesNo) extractYesNo(answer, question);
  },
  reading: (answer) => {
    stripFrame(answer);
    stripSigns(answer);
  },
  items: (answer, form) => {
    const items = readItems(answer.text, form);
    if (items.length > 0)
      answer.rewrite("items", items.map(({ text }) => text).join("\n"));
  },
  dialogue: () => {},
};

/** Words: out of a frame or a sentence, without what explains them. */
function extractText(answer: Extraction): void {
  stripFrame(answer);
  stripExplanation(answer);
  stripCalculation(answer);
  stripSigns(answer);
  const before = answer.steps.length;
  stripCopula(answer);
  if (answer.steps.length > before) stripTopic(answer);
  stripSigns(answer);
}

function extractYesNo(answer: Extraction, question: string | null): void {
  const found = yesOrNo.exec(answer.text);
  if (found) {
    const rest = answer.text.slice(found[0].length);
    if (rest.length > 5 && /[はがをにでも]/.test(rest)) answer.talk = true;
    return answer.rewrite("yes-no", found[1] ? "YES" : "NO");
  }
  const confirmed = question === null ? null : confirms(answer.text, question);
  if (confirmed !== null)
    answer.rewrite("named-instead", confirmed ? "YES" : "NO");
}

/** AとB、早いのはAですか: A says yes, B says no. Null where the question does not put two names in that way. */
function confirms(name: string, question: string): boolean | null {
  const { text } = foldText(question);
  const asked = nameAsked.exec(text);
  const put = asked?.[1] ?? asked?.[2] ?? "";
  if (put === "" || name.length < 2) return null;
  if (put === name) return true;
  if (put.includes(name)) return null;
  const named = text.slice(0, asked?.index);
  return named.includes(put) && named.includes(name) ? false : null;
}

const nameAsked =
  /(?:の|もの|[\p{Script=Han}ァ-ヶー])は、?(?:[『「]([^『』「」]{2,40})[』」]|([^、は『』「」]{2,40}))ですか\??\s{0,9}$/u;

const yesOrNo =
  /^(?:(はい|yes|そうです|その通り(?:です)?|正しい(?:です)?)|(?:いいえ|no|違います|ちがいます|いえ))(?:[\s。、,.!]|$)/i;

const known = new WeakMap<readonly string[], LabelNames>();

function namesFor(
  labels: readonly string[],
  synonyms: Readonly<Record<string, readonly string[]>>,
): LabelNames {
  const made = known.get(labels) ?? namesOfLabels(labels, synonyms);
  known.set(labels, made);
  return made;
}

/**
 * The one label that is chosen: what a frame names; else the only one of the first line; else the only one of all.
 * Where several are named and none is singled out, nothing is extracted.
 */
function extractLabel(
  answer: Extraction,
  labels: readonly string[],
  names: LabelNames,
): void {
  const own = names.labelOf.get(answer.text.toLowerCase());
  if (own !== undefined)
    return answer.rewrite(
      own === answer.text.toLowerCase() ? "case" : "synonym",
      own,
    );
  if (brokenLabel(answer.text, labels)) return;
  stripFrame(answer);
  const { text } = answer;
  const mentions = findLabels(text, names);
  const line = text.indexOf("\n");
  const first = line < 0 ? mentions : mentions.filter(({ end }) => end <= line);
  const chosen = theOne(first) ?? (first.length > 0 ? null : theOne(mentions));
  if (!chosen) return;
  const around = text.slice(0, chosen.start) + text.slice(chosen.end);
  cutTo(answer, "chosen-label", chosen, isTalk(around));
  answer.rewrite("synonym", chosen.label);
}

/** Of mentions that are not taken back, the first, where all name one label. */
function theOne(mentions: readonly LabelMention[]): LabelMention | null {
  const meant = mentions.filter(({ negated }) => !negated);
  const [first] = meant;
  return first && meant.every(({ label }) => label === first.label)
    ? first
    : null;
}

function extractOption(
  answer: Extraction,
  labels: readonly string[],
  options: ReadonlyMap<string, string>,
): void {
  if (labels.includes(answer.text)) return;
  stripFrame(answer);
  const line = answer.text.split("\n", 1)[0] ?? "";
  const chosen =
    findOption(line, labels, options) ??
    findOption(answer.text, labels, options);
  if (!chosen) return;
  const around =
    answer.text.slice(0, chosen.start) + answer.text.slice(chosen.end);
  const words = options.get(chosen.label) ?? "";
  cutTo(
    answer,
    "chosen-option",
    chosen,
    isTalk(words === "" ? around : around.replaceAll(words, "")),
  );
  if (chosen.byText) answer.rewrite("option-number", chosen.label);
}

function extractNumber(answer: Extraction): void {
  stripFrame(answer);
  const found = findAnswerNumber(answer.text);
  if (!found) return;
  const { text } = answer;
  const around = text.slice(0, found.start) + " " + text.slice(found.end);
  cutTo(answer, "number", found, isTalk(around));
  answer.rewrite("plain-number", String(found.value));
}

function cutTo(
  answer: Extraction,
  rule: string,
  { start, end }: { start: number; end: number },
  talk: boolean,
): void {
  if (talk) answer.cutTalk(rule, start, end);
  else answer.cut(rule, start, end);
}

/** More than a unit, a counter or a number's name: words that make a sentence. */
const isTalk = (around: string) =>
  /です|ます|である|[はがをに]|[a-z]{3,} [a-z]{2,}|\n|=|\p{L}{6,}/iu.test(
    around,
  );
