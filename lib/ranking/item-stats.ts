/**
 * Item analysis of one dataset. The two measures are those of classical test theory (Lord and Novick, Statistical
 * Theories of Mental Test Scores, 1968, chapter 15): difficulty is the mean score of an item, discrimination the
 * correlation of its scores with the rest of the test's (point-biserial where the item is right or wrong), the item
 * itself left out so that it does not correlate with itself.
 */
export interface ItemStats {
  /** Runs that have a score for it. */
  n: number;
  /** On the dataset's scale; NaN without runs. */
  mean: number;
  right: number;
  /** -1 to 1; NaN under MIN_RUNS runs, or where the item or the rest never varies. */
  discrimination: number;
  /** Indices of the better half of its runs by the mean of their other items; of equals at the border all. */
  top: number[];
}

/** Fewer runs say nothing about discrimination. */
export const MIN_RUNS = 3;

/**
 * @param scores one array per run, one number per item; NaN: not scored
 * @param rightFrom the score that is right
 */
export function itemStats(
  scores: readonly Float64Array[],
  rightFrom: number,
): ItemStats[] {
  const items = scores[0]?.length ?? 0;
  const totals = scores.map(totalOf);
  return Array.from({ length: items }, (_, item) => {
    const seen: Seen[] = [];
    scores.forEach((own, run) => {
      const score = own[item] ?? NaN;
      const { sum, n } = totals[run] ?? { sum: 0, n: 0 };
      if (!Number.isNaN(score))
        seen.push({ run, score, rest: n > 1 ? (sum - score) / (n - 1) : NaN });
    });
    return statsOf(seen, rightFrom);
  });
}

interface Seen {
  run: number;
  score: number;
  /** Mean of the run's other items; NaN where it has none. */
  rest: number;
}

function totalOf(scores: Float64Array): { sum: number; n: number } {
  let [sum, n] = [0, 0];
  for (const score of scores) {
    if (Number.isNaN(score)) continue;
    sum += score;
    n += 1;
  }
  return { sum, n };
}

function statsOf(seen: readonly Seen[], rightFrom: number): ItemStats {
  const n = seen.length;
  const full = rightFrom - 1e-9;
  return {
    n,
    mean: seen.reduce((sum, { score }) => sum + score, 0) / (n || NaN),
    right: seen.filter(({ score }) => score >= full).length / (n || NaN),
    discrimination: correlation(seen),
    top: betterHalf(seen),
  };
}

function correlation(all: readonly Seen[]): number {
  const seen = all.filter(({ rest }) => !Number.isNaN(rest));
  const n = seen.length;
  if (n < MIN_RUNS) return NaN;
  const meanScore = seen.reduce((sum, { score }) => sum + score, 0) / n;
  const meanRest = seen.reduce((sum, { rest }) => sum + rest, 0) / n;
  let [xx, yy, xy] = [0, 0, 0];
  for (const { score, rest } of seen) {
    const [x, y] = [score - meanScore, rest - meanRest];
    xx += x * x;
    yy += y * y;
    xy += x * y;
  }
  const size = Math.sqrt(xx * yy);
  // What rounding leaves of equal numbers is no variation.
  return size > 1e-12 * n ? Math.max(-1, Math.min(1, xy / size)) : NaN;
}

function betterHalf(seen: readonly Seen[]): number[] {
  const rests = Float64Array.from(seen, ({ rest }) => rest)
    .filter((rest) => !Number.isNaN(rest))
    .toSorted();
  const least = rests[Math.floor(rests.length / 2)] ?? Infinity;
  return seen.filter(({ rest }) => rest >= least).map(({ run }) => run);
}
