import { isAmong, type Baseline } from "./baseline.ts";
import { majorityLabel } from "./majority-label.ts";

/**
 * Knows seven answers in ten and says them without a word more; elsewhere the most frequent answer.
 * In dialogues it stops after the reference's first sentence.
 */
export const terse: Baseline = {
  name: "baseline-terse",
  answer: (question) =>
    isAmong(question.input, 7)
      ? question.reference
      : majorityLabel.answer(question),
  reply: ({ reference }) => reference.map(firstSentence),
};

const firstSentence = (text: string) => /^[^。\n]+。?/u.exec(text)?.[0] ?? text;
