import { pythonFloat } from "./python-text.ts";
import type { AnswerScorer } from "./scorer.ts";

/**
 * 1 where both texts are the same number as Python's `float()` reads them, else 0; also 0 where either is no number,
 * and for nan. Source: wandb/llm-leaderboard v3.0.0 `exact_match_figure` (mawps, mgsm).
 */
export const exactMatchFigure: AnswerScorer = {
  id: "exact_match_figure",
  kind: "answer",
  title: "Exact match of numbers",
  source:
    "wandb/llm-leaderboard v3.0.0 exact_match_figure, on Python 3.11 float()",
  range: { min: 0, max: 1 },
  score(prediction, reference) {
    const number = pythonFloat(prediction);
    return number !== null && number === pythonFloat(reference) ? 1 : 0;
  },
  seen: (prediction) => String(pythonFloat(prediction) ?? prediction),
};
