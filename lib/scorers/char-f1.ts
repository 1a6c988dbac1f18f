import { roundHalfEven } from "./half-even.ts";
import { lcsLength } from "./lcs.ts";
import { Scratch } from "./scratch.ts";
import type { AnswerScorer } from "./scorer.ts";
import { roomFor, writeSortedTokens } from "./sorted-tokens.ts";

/**
 * Not an F1 over characters, whatever its name: fuzzywuzzy's `token_sort_ratio` as a fraction, 0 to 1 in steps of 0.01.
 * Source: llm-jp-eval `char_f1`; fuzzywuzzy 0.18.0 with Levenshtein 0.21.1 (RapidFuzz 3.5.2), as Nejumi Neo pins them,
 * on Python 3.11. Without python-Levenshtein fuzzywuzzy gives other numbers: see char-f1-difflib.ts.
 */
export const charF1: AnswerScorer = {
  id: "char_f1",
  kind: "answer",
  title: "char_f1 (token sort ratio)",
  source:
    "llm-jp-eval char_f1 = fuzzywuzzy 0.18.0 token_sort_ratio with Levenshtein 0.21.1, halves rounded to even",
  range: { min: 0, max: 1 },
  score: scoreCharF1,
};

function scoreCharF1(prediction: string, reference: string): number {
  if (prediction === reference) return 1;
  const a = predictionScratch.atLeast(roomFor(prediction));
  const b = referenceScratch.atLeast(roomFor(reference));
  const aLength = writeSortedTokens(prediction, a);
  const bLength = writeSortedTokens(reference, b);
  if (aLength === 0 || bLength === 0) return aLength === bLength ? 1 : 0;
  const total = aLength + bLength;
  const distance = total - 2 * lcsLength(a, aLength, b, bLength);
  // In this order: 2 * lcs / total rounds differently on ties, as python-Levenshtein 0.12 did.
  return roundHalfEven(100 * (1 - distance / total)) / 100;
}

const predictionScratch = new Scratch();
const referenceScratch = new Scratch();
