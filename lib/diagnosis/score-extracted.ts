import type { AnswerForm } from "../schema/answer-form.ts";
import { getScorer } from "../scorers/list.ts";
import { normalizeNfkc } from "../scorers/unicode-14.ts";
import type { AnswerToDiagnose } from "./diagnose-answer.ts";
import { Extraction } from "./extraction.ts";
import { findNumbers, numberOf } from "./find-number.ts";
import { sameItems } from "./compare-lists.ts";
import { readItems } from "./read-items.ts";
import { sameContent } from "./same-content.ts";
import { isSameVerdict } from "./same-verdict.ts";
import { stripSigns } from "./strip-signs.ts";
import { stripCopula } from "./strip-talk.ts";

/**
 * The metric on an extracted answer, with the reference put in the same form. 0 for a metric that has none per answer,
 * but 1 there for a number that could be read.
 */
export function scoreExtracted(
  { form, metric, reference, input }: AnswerToDiagnose,
  extraction: Extraction,
): number {
  const gold = normalizeNfkc(reference);
  const scorer = getScorer(metric);
  if (scorer?.kind !== "answer") return isOneNumber(extraction) ? 1 : 0;
  const { text } = extraction;
  const isWords = form.form === "text" || form.form === "span";
  if (isWords && isSameAnswer(text, gold, input ?? "")) return scorer.range.max;
  return Math.max(
    scorer.score(text, gold),
    scorer.score(text, inForm(gold, form)),
  );
}

/** The same words, or what comes to the same as an answer to this question. */
function isSameAnswer(text: string, gold: string, question: string): boolean {
  if (sameContent(text, gold) || sameItems(text, gold)) return true;
  const number = unasked(gold, question);
  if (number !== gold && !gold.includes(text) && sameContent(text, number))
    return true;
  return isSameVerdict(text, gold, question);
}

/** A number without what the question says in front of it already: 一般道路60キロ, where the speed on 一般道路 was asked for. */
function unasked(gold: string, question: string): string {
  const [, words = "", number = gold] = /^(\D{2,20})(\d.*)$/.exec(gold) ?? [];
  return question.includes(words) ? number : gold;
}

const isOneNumber = ({ text, whole }: Extraction) =>
  numberOf(text) !== null && findNumbers(whole).length === 1;

/** The reference as extraction would write it: 4.0 as 4, list items in their one spelling, without a last full stop. */
export function inForm(reference: string, form: AnswerForm): string {
  switch (form.form) {
    case "number": {
      const value = numberOf(reference.trim());
      return value === null ? reference : String(value);
    }
    case "items":
      return readItems(reference, form)
        .map(({ text }) => text)
        .join("\n");
    case "text":
    case "span": {
      const bare = new Extraction(reference);
      stripSigns(bare);
      stripCopula(bare);
      return bare.text;
    }
    case "label":
    case "option":
    case "reading":
    case "dialogue":
      return reference;
    default:
      return form satisfies never;
  }
}
