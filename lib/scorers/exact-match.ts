import type { AnswerScorer } from "./scorer.ts";

/** 1 where both texts are the same code points, else 0. Source: llm-jp-eval `exact_match` (1.0 to 1.3). */
export const exactMatch: AnswerScorer = {
  id: "exact_match",
  kind: "answer",
  title: "Exact match",
  source: "llm-jp-eval exact_match (string equality)",
  range: { min: 0, max: 1 },
  score: (prediction, reference) => (prediction === reference ? 1 : 0),
};
