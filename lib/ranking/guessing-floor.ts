/**
 * The share of right answers that needs no knowledge: one of the labels at random, or always the commonest reference
 * where those are known and that is better. Null where answers are not one of a few labels.
 * @param references how often each reference occurs; empty: not known
 */
export function guessingFloor(
  labels: readonly string[] | undefined,
  references: readonly number[] = [],
): number | null {
  if (!labels || labels.length === 0) return null;
  const total = references.reduce((sum, n) => sum + n, 0);
  const commonest = total > 0 ? Math.max(...references) / total : 0;
  return Math.max(1 / labels.length, commonest);
}
