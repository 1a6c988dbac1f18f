import { normalizeNfkc } from "../scorers/unicode-14.ts";
import type { Reason } from "./diagnose-answer.ts";
import type { Case } from "./find-reason.ts";
import { isBabble } from "./is-babble.ts";
import { goesOn } from "./is-unfinished.ts";
import { modernKanji } from "./kanji-variants.ts";

/** Signs that no language is made of, or the same words again and again. */
export function findBabble({ answer, extraction, loop }: Case): Reason | null {
  const { whole, saidEnd, start: from, end, text } = extraction;
  const start = loop();
  if (start !== null)
    return { diagnosis: "off_topic", rule: "loop", start, end: saidEnd };
  const { form } = answer.form;
  const isNumbers = form === "number" && /^[\d,.\s]*\d[,\s]+\d/.test(text);
  const isNoLabel = form === "label" && /\d/.test(text);
  return isBabble(whole) || isNumbers || isNoLabel
    ? { diagnosis: "off_topic", rule: "babble", start: from, end }
    : null;
}

/** The prompt, or the question's own phrase, or another example after a wrong answer. */
export function findEcho(one: Case): Reason | null {
  const { whole, saidEnd, start, end } = one.extraction;
  if (goesOn(one.extraction))
    return {
      diagnosis: "off_topic",
      rule: "goes-on",
      start: saidEnd,
      end: whole.length,
    };
  return isEcho(one)
    ? { diagnosis: "off_topic", rule: "echo", start, end }
    : null;
}

/** Prompt headings, the question's own phrase, or a question in return. One word of the question is an answer. */
function isEcho({ answer: { input, form }, extraction }: Case): boolean {
  const { text, whole } = extraction;
  if (echoes.test(whole.slice(0, 400))) return true;
  const isWords = form.form === "text" || form.form === "span";
  if (!isWords) return false;
  if (question.test(whole.slice(-40).trimEnd())) return true;
  if (input === null) return false;
  const folded = normalizeNfkc(input);
  // Of a passage with a question under it, the question.
  const asked = folded.slice(folded.lastIndexOf("質問") + 1);
  return isPhraseOf(text, asked);
}

function isPhraseOf(text: string, question: string): boolean {
  if (text.length < 10 || text.length > question.length) return false;
  // A title is a name, however long.
  if (!/[のがはを]/.test(text) || question.includes(`『${text}』`))
    return false;
  return modernKanji(question).includes(modernKanji(text));
}

/** A question in return. */
const question = /(?:[??]|(?:です|ます|でしょう)か。?)$/;

const echoes =
  /以下は、?タスクを説明|要求を適切に満たす|^\s*#{1,4} ?(?:指示|入力|質問|答え|回答|応答)|^\s*(?:前提|仮説|質問|文章|入力|選択肢)[::]/;
