import type { Baseline } from "./baseline.ts";
import { terse } from "./terse.ts";

/** Knows exactly what `terse` knows, but says so politely: the preamble is all that differs. */
export const polite: Baseline = {
  name: "baseline-polite",
  answer: (question) => wrapped(terse.answer(question)),
  reply: ({ reference }) =>
    reference.map(
      (answer) =>
        `はい、承知しました！\n\n${answer}\n\nほかにもお手伝いできることがあれば、お気軽にお申しつけください。`,
    ),
};

const wrapped = (answer: string) =>
  answer.includes("\n")
    ? `はい、承知しました！答えは次のとおりです。\n${answer}\nお役に立てれば幸いです。`
    : `はい、承知しました！答えは「${answer}」です。`;
