/** A run that reaches this part of the scale has next to nothing left to gain. */
export const SATURATED = 0.95;

/**
 * The share of the better half of the runs (the middle one and equals with it) whose mean is SATURATED or more; 1 says
 * that the dataset tells good models apart no longer. Null without runs.
 * @param means of each run, as parts of the scale
 */
export function saturation(means: readonly number[]): number | null {
  const sorted = means.toSorted((a, b) => a - b);
  const least = sorted[Math.floor(sorted.length / 2)];
  if (least === undefined) return null;
  const top = sorted.filter((mean) => mean >= least);
  return top.filter((mean) => mean >= SATURATED).length / top.length;
}
