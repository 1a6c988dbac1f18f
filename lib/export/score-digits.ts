/** Scores are shown with no more decimals than this (lib/format/score.ts), so each keeps its text. */
const shownDecimals = [2, 4];

// More than this saves nothing over a number's own digits.
const mostDecimals = 14;

/**
 * Scores with the fewest decimals that leave all of them apart, in their order, and shown as before; as they are where
 * that takes every digit. Half of what thousands of scores weigh are digits that nobody sees and no order needs.
 */
export function inOrder(scores: readonly (number | null)[]): (number | null)[] {
  const sorted = Float64Array.from(
    scores.filter((score) => score !== null),
  ).toSorted();
  let gap = Infinity;
  for (let at = 1; at < sorted.length; at++) {
    const step = (sorted[at] ?? 0) - (sorted[at - 1] ?? 0);
    if (step > 0 && step < gap) gap = step;
  }
  const needed = Math.max(4, Math.ceil(-Math.log10(gap)) + 1);
  for (let decimals = needed; decimals <= mostDecimals; decimals++) {
    const short = scores.map((score) =>
      score === null ? null : Number(score.toFixed(decimals)),
    );
    if (short.every((score, at) => isShownAs(score, scores[at] ?? null))) {
      return short;
    }
  }
  return [...scores];
}

function isShownAs(short: number | null, score: number | null): boolean {
  return (
    short === score ||
    shownDecimals.every(
      (decimals) => short?.toFixed(decimals) === score?.toFixed(decimals),
    )
  );
}
