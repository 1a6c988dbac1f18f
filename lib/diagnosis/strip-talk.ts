import type { Extraction } from "./extraction.ts";
import { isForeign } from "./script.ts";
import { stripBlanks } from "./strip-signs.ts";

/** Cuts where a model goes on by itself after its answer: a written-out line end, the prompt's next heading or example. */
export function stripContinuation(answer: Extraction): void {
  const { text } = answer;
  for (const { 0: mark, index } of text.matchAll(continuation)) {
    if (text.slice(0, index).trim() === "") continue;
    const rule = mark.startsWith("\\n") ? "written-newline" : "continuation";
    if (answer.cut(rule, 0, index)) answer.saidEnd = answer.end;
    return;
  }
}

/** Takes a reading, translation or remark in brackets off the end: 出梅(しゅつばい). */
export function stripGloss(answer: Extraction): boolean {
  const { text } = answer;
  const open = text.endsWith(")") ? text.indexOf("(") : -1;
  if (open <= 0) return false;
  const end = text.slice(0, open).trimEnd().length;
  // A reading is not talk, a sentence is.
  return statement.test(text.slice(open, open + 200))
    ? answer.cutTalk("gloss", 0, end)
    : answer.cut("gloss", 0, end);
}

/** Takes the question itself off the front; where nothing else is there, says so. */
export function stripEcho(answer: Extraction, question: string): void {
  const { text } = answer;
  const asked = question.trim();
  if (asked.length < 10 || !text.startsWith(asked)) return;
  answer.isEcho = !answer.cut("echo", asked.length, text.length);
}

/** Takes wishes and offers off the end: お役に立てれば幸いです, I hope this helps. */
export function stripClosing(answer: Extraction): void {
  const { text } = answer;
  const line = text.lastIndexOf("\n");
  if (line > 0 && closing.test(text.slice(line + 1, line + 60)))
    answer.cutTalk("closing", 0, line);
}

/** Takes off politeness in front (Sure, もちろん, 以下が回答です:) and labels (回答:, Answer:), whichever come first. */
export function stripOpening(answer: Extraction): void {
  for (let step = 0; step < 4; step++) {
    stripBlanks(answer);
    if (!stripLabel(answer) && !stripPoliteness(answer)) return;
  }
}

/**
 * Cuts to what a sentence names as the answer: 答えはXです, The answer is X, 正解: X.
 * The first one that names something; a later one would be about another question.
 */
export function stripFrame(answer: Extraction): void {
  const { text } = answer;
  for (const { 0: frame, index } of text.matchAll(frames)) {
    const start = index + frame.length;
    const end = endOfSentence(text, start);
    if (isNegated(text.slice(start, end))) continue;
    if (answer.cutTalk("frame", start, end)) return;
  }
}

/** Takes です, である, だ and their like off the end. */
export function stripCopula(answer: Extraction): void {
  const { text } = answer;
  const found = copula.exec(text.slice(-24));
  if (!found) return;
  const end = text.length - found[0].length;
  // 「…だ」 of a word such as くだ is no copula where hardly anything is left.
  if (found[0].startsWith("だ") && end < 3) return;
  answer.cutTalk("copula", 0, end);
}

/** The comment of a sentence that ends in a copula: of 日本一高い山は富士山です, 富士山. */
export function stripTopic(answer: Extraction): void {
  const { text } = answer;
  let at = text.lastIndexOf("は", text.length - 2);
  if (at > 0 && text.charAt(at - 1) === "は") at -= 1;
  if (at < 2 || text.length - at > 80) return;
  answer.cutTalk("topic", at + 1, text.length);
}

/** Cuts to what a calculation comes to: 24時間×60分=1440分. */
export function stripCalculation(answer: Extraction): void {
  const { text } = answer;
  const equals = text.lastIndexOf("=");
  const isSum = equals > 0 && /\d/.test(text.slice(0, equals).slice(-60));
  if (isSum && /^ {0,8}[約\d]/.test(text.slice(equals + 1)))
    answer.cutTalk("calculation", equals + 1, text.length);
}

/** Cuts to the first line, and there to the first sentence; what follows is an explanation. */
export function stripExplanation(answer: Extraction): void {
  const { text } = answer;
  const line = text.indexOf("\n");
  if (line >= 0) answer.cutTalk("first-line", 0, line);
  const first = answer.text;
  const end = first.indexOf("。");
  if (end < 0) return;
  // Text in another language explains nothing: the model goes on by itself.
  const rest = first.slice(end + 1, end + 400);
  if (!hasKana.test(rest) && isForeign(rest))
    answer.cut("continuation", 0, end);
  else answer.cutTalk("first-sentence", 0, end);
}

/** True where a statement takes back what it names: Xではない, not X. */
export function isNegated(statement: string): boolean {
  return negation.test(statement.slice(0, 200));
}

function stripLabel(answer: Extraction): boolean {
  const { text } = answer;
  const found = label.exec(text.slice(0, 80));
  return found !== null && answer.cut("label", found[0].length, text.length);
}

function stripPoliteness(answer: Extraction): boolean {
  const { text } = answer;
  if (!opener.test(text.slice(0, 40))) return false;
  const end = /[。!:\n]|\.(?=\s)/.exec(text.slice(0, 200));
  if (!end) return false;
  return answer.cutTalk("preamble", end.index + 1, text.length);
}

function endOfSentence(text: string, from: number): number {
  const end = /[。\n]|[.!?](?=\s|$)/.exec(text.slice(from, from + 300));
  return end ? from + end.index : text.length;
}

const continuation =
  /\\n|\n?#{2,4} ?(?=[指入質回応問解]|\ufffd|$)|[。\s](?:質問|入力|指示|前提) ?[::]|\n[ \t]{0,8}(?:質問|問題|入力|指示|前提|文章|Question|Input|Instruction|Q|User|Human) {0,2}\d{0,3}[::]/g;

const label =
  /^(?:#{1,6} *)?[*["【(「『]{0,2}(?:最終的な|最終|正しい)?(?:回答|答え|答|解答|応答|正解|出力|結果|結論|ラベル|関係|判定|分類|極性|予測|(?:The )?(?:Final )?(?:Answer|Response|Output|Label|Result|Prediction)|A)[*\]"】)」』]{0,2}(?: *[::][*\]"]{0,2}|[】\]]|\n) */i;

const opener =
  /^(?:sure|of course|certainly|okay|ok|yes,|here(?:'s| is| are)|thank|great|i(?:'d| would) be|let me|based on|もちろん|はい[、,。!]|承知|わかりました|分かりました|かしこまりました|了解|ご質問|質問ありがとう|ありがとう|お答え|以下[はがに、の]|次の|(?:答え|回答)は(?:次|以下)|それでは|では、)/i;

const closing =
  /^\s{0,8}(?:お役に|ご参考|参考に|ほかに|他に|その他|何か|ご不明|ご質問|以上(?:です|が)|よろしく|I hope|Hope this|Let me know|Please let|If you)/i;

const frames =
  /(?:答え|回答|解答|正解|解|結論|関係|ラベル|正しいの|選択肢|結果)は[、,]? ?|(?:答え|回答|解答|正解|結論) *: *|(?:answer|label|result|relationship|correct option|option|conclusion)(?: to (?:this|the) (?:question|problem))? (?:is|would be|should be) *:? *|\banswer: */gi;

const hasKana = /[ぁ-ゖァ-ヶ]/;

const statement = /[はがを].{2,}(?:[るたい]|です|ます)\)?$/;

const copula =
  /(?:です|である|でした|でしょう|であります|になります|となります|だと思います|と思います|と考えられます|と考えます|といいます|と言います|と呼ばれています|と呼ばれます|になる|となる|だ)(?:[。.!]|ね|よ)*$/;

const negation =
  /(?:では|じゃ|とは)(?:ない|なく|ありません|なかった|言えない|言えません|いえない|限らない)|ません|\bnot\b|n't\b|以外|より(?:も|は)/i;
