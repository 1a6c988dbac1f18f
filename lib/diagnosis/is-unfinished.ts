import { normalizeNfkc } from "../scorers/unicode-14.ts";
import type { Extraction } from "./extraction.ts";
import type { Case } from "./find-reason.ts";
import { brokenLabel } from "./find-labels.ts";
import { contains } from "./overlap.ts";

/** The sign by which an answer was cut off before it was complete; null where there is none. */
export function isUnfinished(one: Case): string | null {
  const { form } = one.answer;
  const { text } = one.extraction;
  if (form.form === "text" || form.form === "span") return unfinishedWords(one);
  if (form.form !== "label") return null;
  if (brokenLabel(text, form.labels)) return "broken-label";
  return /^[a-z]+ [a-z]+/i.test(text) ? "broken-sentence" : null;
}

function unfinishedWords(one: Case): string | null {
  const { whole, saidEnd } = one.extraction;
  if (saidEnd < whole.length || holdsAnswer(one)) return null;
  const said = whole.trimEnd();
  if (/[\ufffd]$/.test(said)) return "broken-character";
  if (/(?:[はがをのでにと]|[、・,「『(])$/.test(said) && said.length > 5)
    return "open-clause";
  // Of a heading as of the prompt's there is nothing more to come.
  if (/^[^#]{8,}:$/.test(said)) return "announced";
  if (/\d月\d{1,2}$/.test(said)) return "open-date";
  if (/[「『][^」』]*$/.test(said.slice(-200))) return "open-quote";
  if (isBrokenWord(said, one)) return "broken-word";
  return isOpenPiece(said, one) ? "open-clause" : null;
}

/** The answer stood complete; only what came after it was cut. */
function holdsAnswer({ gold, extraction, answer }: Case): boolean {
  const { said, text } = extraction;
  const isYesNo = /^(?:YES|NO)$/;
  if (isYesNo.test(text) && isYesNo.test(gold)) return true;
  const isShort = said.length < 3 * gold.length || answer.form.form === "text";
  return contains(said, gold) && isShort;
}

/** True where the model went on with more than a bare heading, for over half of its output. */
export function goesOn({ whole, saidEnd }: Extraction): boolean {
  if (saidEnd === whole.length) return false;
  const after = whole.slice(saidEnd);
  const rest = after.replace(
    /\\n|#{2,4}|入力|指示|質問|文章|回答|応答|[\s::\ufffd]/g,
    "",
  );
  return after.length > whole.length / 2 && rest.length > 4;
}

/** The last katakana word is the beginning of a longer one in the reference or the question. */
function isBrokenWord(said: string, { gold, answer }: Case): boolean {
  const [word = ""] = /[ァ-ヶー]{3,}$/.exec(said.slice(-40)) ?? [];
  if (word === "") return false;
  const known = `${gold}\n${normalizeNfkc(answer.input ?? "")}`;
  const at = known.indexOf(word);
  return at >= 0 && /[ァ-ヶー]/.test(known.charAt(at + word.length));
}

/** A clause copied out of the passage that stops where the passage goes on. */
function isOpenPiece(said: string, { answer }: Case): boolean {
  if (answer.form.form !== "span" || said.length < 16) return false;
  const passage = normalizeNfkc(answer.input ?? "");
  const at = passage.indexOf(said.trim());
  if (at < 0 || !/[はがをに、]/.test(said)) return false;
  return !/[。、\n]/.test(passage.charAt(at + said.trim().length) || "。");
}
