import type { JudgementRule } from "../schema/benchmark.ts";

/** A judge's rating of one answer; null where none could be read from the judge's text, which the harnesses store as -1. */
export interface Rating {
  questionId: number | string;
  turn: number;
  rating: number | null;
}

/**
 * Judgements of one category -> its score, and the number of rows that went into it.
 * - `mean-of-rows`: every row counts, an unread rating as -1, a duplicate twice (mtbench_eval.py, wandb/llm-leaderboard v2.0.0).
 * - `mean-of-question-turns`: unread ratings are dropped, the mean of each question and turn is taken first (mtbench.py, v3.0.0).
 * The score is null where no row is left.
 */
export function aggregateRatings(
  rule: JudgementRule,
  ratings: Iterable<Rating>,
): { score: number | null; n: number } {
  return rule === "mean-of-rows"
    ? meanOfRows(ratings)
    : meanOfQuestionTurns(ratings);
}

const UNREAD = -1;

function meanOfRows(ratings: Iterable<Rating>): ReturnType<typeof result> {
  let sum = 0;
  let n = 0;
  for (const { rating } of ratings) {
    sum += rating ?? UNREAD;
    n += 1;
  }
  return result(sum, n, n);
}

function meanOfQuestionTurns(
  ratings: Iterable<Rating>,
): ReturnType<typeof result> {
  const turns = new Map<string, { sum: number; n: number }>();
  let rows = 0;
  for (const { questionId, turn, rating } of ratings) {
    if (rating === null || rating === UNREAD) continue;
    const key = `${questionId} ${turn}`;
    const { sum, n } = turns.get(key) ?? { sum: 0, n: 0 };
    turns.set(key, { sum: sum + rating, n: n + 1 });
    rows += 1;
  }
  let sum = 0;
  for (const turn of turns.values()) sum += turn.sum / turn.n;
  return result(sum, turns.size, rows);
}

const result = (sum: number, parts: number, n: number) => ({
  score: parts > 0 ? sum / parts : null,
  n,
});
