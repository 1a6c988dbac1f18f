import { nthSmallest } from "./nth-smallest.ts";

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
  const seen: Seen = {
    n: 0,
    run: new Int32Array(scores.length),
    score: new Float64Array(scores.length),
    rest: new Float64Array(scores.length),
    sorted: new Float64Array(scores.length),
  };
  return Array.from({ length: items }, (_, item) => {
    look(seen, item, scores, totals);
    return statsOf(seen, rightFrom);
  });
}

/** One item's scores; the arrays are filled anew for each, because there may be thousands of runs and of items. */
interface Seen {
  /** Runs that have a score for it, in their order. */
  n: number;
  run: Int32Array;
  score: Float64Array;
  /** Mean of the run's other items; NaN where it has none. */
  rest: Float64Array;
  /** Room to order the rests in. */
  sorted: Float64Array;
}

interface Total {
  sum: number;
  n: number;
}

function totalOf(scores: Float64Array): Total {
  let [sum, n] = [0, 0];
  for (const score of scores) {
    if (Number.isNaN(score)) continue;
    sum += score;
    n += 1;
  }
  return { sum, n };
}

function look(
  seen: Seen,
  item: number,
  scores: readonly Float64Array[],
  totals: readonly Total[],
): void {
  seen.n = 0;
  for (let run = 0; run < scores.length; run++) {
    const score = scores[run]?.[item] ?? NaN;
    if (Number.isNaN(score)) continue;
    const { sum, n } = totals[run] ?? { sum: 0, n: 0 };
    seen.run[seen.n] = run;
    seen.score[seen.n] = score;
    seen.rest[seen.n] = n > 1 ? (sum - score) / (n - 1) : NaN;
    seen.n += 1;
  }
}

function statsOf(seen: Seen, rightFrom: number): ItemStats {
  const { n } = seen;
  const full = rightFrom - 1e-9;
  let [sum, right] = [0, 0];
  for (let at = 0; at < n; at++) {
    const score = seen.score[at] ?? NaN;
    sum += score;
    if (score >= full) right += 1;
  }
  return {
    n,
    mean: sum / (n || NaN),
    right: right / (n || NaN),
    discrimination: correlation(seen),
    top: betterHalf(seen),
  };
}

function correlation({ n: all, score, rest }: Seen): number {
  let [n, scores, rests] = [0, 0, 0];
  for (let at = 0; at < all; at++) {
    const own = rest[at] ?? NaN;
    if (Number.isNaN(own)) continue;
    n += 1;
    scores += score[at] ?? NaN;
    rests += own;
  }
  if (n < MIN_RUNS) return NaN;
  const [meanScore, meanRest] = [scores / n, rests / n];
  let [xx, yy, xy] = [0, 0, 0];
  for (let at = 0; at < all; at++) {
    const own = rest[at] ?? NaN;
    if (Number.isNaN(own)) continue;
    const [x, y] = [(score[at] ?? NaN) - meanScore, own - meanRest];
    xx += x * x;
    yy += y * y;
    xy += x * y;
  }
  const size = Math.sqrt(xx * yy);
  // What rounding leaves of equal numbers is no variation.
  return size > 1e-12 * n ? Math.max(-1, Math.min(1, xy / size)) : NaN;
}

function betterHalf({ n, run, rest, sorted }: Seen): number[] {
  let rests = 0;
  for (let at = 0; at < n; at++) {
    const own = rest[at] ?? NaN;
    if (!Number.isNaN(own)) sorted[rests++] = own;
  }
  const least = nthSmallest(sorted.subarray(0, rests), rests >> 1);
  const top: number[] = [];
  for (let at = 0; at < n; at++)
    if ((rest[at] ?? NaN) >= least) top.push(run[at] ?? 0);
  return top;
}
