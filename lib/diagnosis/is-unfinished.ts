import { normalizeNfkc } from "../scorers/unicode-14.ts";
import type { Extraction } from "./extraction.ts";
import type { Case } from "./find-reason.ts";
import { brokenLabel } from "./find-labels.ts";
import { contains } from "./overlap.ts";
import { isWord } from "./same-word.ts";

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
  const sign = signs.find(([pattern]) => pattern.test(said));
  if (sign) return sign[1];
  if (
    isBrokenWord(said, one) ||
    isBrokenTitle(said, one) ||
    isBrokenInPassage(said, one)
  )
    return "broken-word";
  return isOpenTopic(said, one) || isOpenPiece(said, one)
    ? "open-clause"
    : null;
}

/** What only the end of a cut answer looks like, and the rule that says so. */
const signs: readonly [RegExp, string][] = [
  [/\ufffd$/, "broken-character"],
  // こと, まで, もの and くに end in no particle.
  [
    /(?<=[^]{5})(?:[はがを]|(?<![うおかがくわ])に|(?<!ま)で|(?<![あいおこひも])と|(?<!も)の|[、・,「『(])$/,
    "open-clause",
  ],
  // Of a heading as of the prompt's there is nothing more to come.
  [/^[^#]{8,}:$/, "announced"],
  [/\d[年月]\d{1,2}$/, "open-date"],
  [/[「『][^」』]{0,198}$|\([^()]{0,60}$/, "open-quote"],
  [/[ァ-ヶー]ッ$/, "broken-word"],
];

/** The answer stood complete; only what came after it was cut. */
function holdsAnswer({ gold, extraction, answer }: Case): boolean {
  const { said, text } = extraction;
  const isYesNo = /^(?:YES|NO)$/;
  if (isYesNo.test(text) && isYesNo.test(gold)) return true;
  if (!contains(said, gold)) return false;
  const isShort = said.length < 3 * gold.length || answer.form.form === "text";
  return isShort || isSaidOf(said, gold);
}

/** What the clause is about, or whom it names, rather than a part of a longer name (梅雨の降雨). */
function isSaidOf(said: string, gold: string): boolean {
  const after = said.slice(said.indexOf(gold) + gold.length);
  return (
    gold.length > 1 && /^(?:[がをはに、。]|から|まで|です|である)/.test(after)
  );
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
  const known = `${gold}\n${normalizeNfkc(answer.input ?? "")}`;
  const end = said.slice(-40);
  const [katakana = ""] = /[ァ-ヶー]{3,}$/.exec(end) ?? [];
  // サッカー is a word, though サッカーボール is asked about.
  if (katakana !== "")
    return !isWord(katakana) && goesOnAs(known, katakana, /[ァ-ヶー]/);
  // ジャニーズ事務, where a 事務所 was asked for.
  const [kanji = ""] = /(?<=[ァ-ヶー]{2})\p{Script=Han}{2,}$/u.exec(end) ?? [];
  return kanji !== "" && goesOnAs(known, kanji, /\p{Script=Han}/u);
}

/** The beginning of a title that the question has in 『』. */
function isBrokenTitle(said: string, { answer }: Case): boolean {
  const begun = said.trim().replace(/^『/, "");
  const titles = normalizeNfkc(answer.input ?? "").match(
    /(?<=『)[^『』]{5,}(?=』)/g,
  );
  if (begun.length < 4 || !titles || titles.includes(begun)) return false;
  return titles.some((title) => title.startsWith(begun));
}

function goesOnAs(known: string, word: string, letters: RegExp): boolean {
  const at = known.indexOf(word);
  return at >= 0 && letters.test(known.charAt(at + word.length));
}

/** A clause that ends in words of the passage, in the middle of one of them: 速くなっていて、降 where 降水 stands. */
function isBrokenInPassage(said: string, { answer }: Case): boolean {
  if (answer.form.form !== "span" || said.length < 12) return false;
  if (!/[をに、]|て/.test(said.slice(0, -2))) return false;
  const passage = normalizeNfkc(answer.input ?? "");
  const at = passage.indexOf(said.slice(-8));
  if (at < 0) return false;
  const seam = passage.slice(at + 7, at + 9);
  return /^(?:\p{Script=Han}{2}|[ァ-ヶー]{2})$/u.test(seam);
}

/** The question's own words as a topic, and then a family name, or the question again: 作品の監督は、佐藤. A whole sentence would have a verb. */
function isOpenTopic(said: string, { answer }: Case): boolean {
  const [, topic = "", comment = ""] =
    /^(.{6,80})は、?(\p{Script=Han}{1,3})$/u.exec(said.trim()) ?? [];
  const asked = normalizeNfkc(answer.input ?? "");
  const isBegun = /誰|だれ/.test(asked) || asked.includes(comment);
  return comment !== "" && isBegun && asked.includes(topic);
}

/** A clause copied out of the passage that stops where the passage goes on. */
function isOpenPiece(said: string, { answer }: Case): boolean {
  if (answer.form.form !== "span" || said.length < 16) return false;
  const passage = normalizeNfkc(answer.input ?? "");
  const at = passage.indexOf(said.trim());
  if (at < 0 || !/[はがをに、]/.test(said) || /[)」』]$/.test(said))
    return false;
  return !/[。、?\n]/.test(passage.charAt(at + said.trim().length) || "。");
}
