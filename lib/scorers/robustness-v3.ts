/**
 * How far a model gives the same answer to one question asked in three ways: 1 where all three agree, 0.5 where two do, else 0.
 * Whether the answer is right does not enter. Source: wandb/llm-leaderboard v3.0.0 `robustness.py` (jmmlu_robust).
 * All three as A-D: see `symbolAsLetter` and `incorrectAsLetter`.
 */
export function scoreRobustness(
  normal: string,
  symbol: string,
  incorrect: string,
): number {
  return [1, 0.5, 0][new Set([normal, symbol, incorrect]).size - 1] ?? 0;
}

/** The options as symbols: `$ & # @` for A to D. Anything else is left as it is. */
export const symbolAsLetter = (answer: string) => letters.get(answer) ?? answer;

/** All wrong options named: `B,C,D` is A. Exactly this spelling; anything else is left as it is. */
export const incorrectAsLetter = (answer: string) => rest.get(answer) ?? answer;

const letters = new Map(
  Object.entries({
    $: "A",
    "&": "B",
    "#": "C",
    "@": "D",
  }),
);

const rest = new Map(
  Object.entries({
    "B,C,D": "A",
    "A,C,D": "B",
    "A,B,D": "C",
    "A,B,C": "D",
  }),
);
