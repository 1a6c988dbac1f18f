import type { Baseline, BaselineQuestion } from "./baseline.ts";
import { calculate } from "./rules/calculate.ts";
import { chooseOption } from "./rules/choose-option.ts";
import { extractSpan } from "./rules/extract-span.ts";
import { inferByNegation } from "./rules/infer-by-negation.ts";
import { nameEntities } from "./rules/name-entities.ts";
import { findPolarity } from "./rules/find-polarity.ts";
import { toHiragana } from "./rules/to-hiragana.ts";

/** One hand-written rule per kind of question, written with these very questions in view: surface, no knowledge. */
export const rules: Baseline = {
  name: "baseline-rules",
  answer: (question) => (byDataset[question.dataset] ?? shortAnswer)(question),
  reply: ({ turns }) => turns.map(templateReply),
};

const byDataset: Record<string, (question: BaselineQuestion) => string> = {
  mini_nli: ({ input }) => inferByNegation(input),
  mini_rc: ({ input }) => extractSpan(input),
  mini_mc: ({ input }) => chooseOption(input),
  mini_el: ({ input }) => findPolarity(input),
  mini_reading: ({ input }) => toHiragana(input),
  mini_ner: ({ input }) => nameEntities(input),
  mini_math: ({ input }) => calculate(input),
};

/** YES to what has no question word, the second of two options, else the longest run of kanji or katakana. */
function shortAnswer(question: BaselineQuestion): string {
  const input = question.input.replace(/^質問：/u, "");
  const options = /と(?<second>[^とは、]+)では.*どちら/u.exec(input);
  if (options?.groups?.["second"]) return options.groups["second"];
  if (!/何|誰|どこ|どれ|どちら|いつ|すべて/u.test(input)) return "YES";
  const runs = input.match(/[\p{Script=Han}ァ-ヶー]{2,}/gu) ?? [];
  return runs.reduce(
    (best, run) => (run.length > best.length ? run : best),
    "",
  );
}

function templateReply(turn: string): string {
  const topic = /^[^。？\n]+/u.exec(turn)?.[0] ?? turn;
  return `ご質問は「${topic}」ということですね。まず要点を整理し、条件を一つずつ確かめてから、答えを考えるとよいでしょう。`;
}
