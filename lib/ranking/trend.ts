export interface Trend {
  n: number;
  /** Pearson's correlation, -1 to 1; null below 5 points or without spread. */
  r: number | null;
  /** Spearman's rank correlation, ties at their mean rank; null where r is. */
  rho: number | null;
  /** y = intercept + slope * x, least squares; null where r is. */
  slope: number | null;
  intercept: number | null;
}

interface Point {
  x: number;
  y: number;
}

// With fewer, almost any points seem to lie on a line.
const fewest = 5;

/** Pearson's r, Spearman's rho and the least-squares line of y on x. */
export function trend(points: readonly Point[]): Trend {
  const n = points.length;
  const { mx, my, xx, yy, xy } = moments(points);
  if (n < fewest || xx === 0 || yy === 0) {
    return { n, r: null, rho: null, slope: null, intercept: null };
  }
  const slope = xy / xx;
  return {
    n,
    r: xy / Math.sqrt(xx * yy),
    rho: spearman(points),
    slope,
    intercept: my - slope * mx,
  };
}

/** Means, and the sums of squares and products around them. */
export function moments(points: readonly Point[]) {
  const n = points.length;
  const mx = points.reduce((sum, { x }) => sum + x, 0) / n;
  const my = points.reduce((sum, { y }) => sum + y, 0) / n;
  let [xx, yy, xy] = [0, 0, 0];
  for (const { x, y } of points) {
    xx += (x - mx) ** 2;
    yy += (y - my) ** 2;
    xy += (x - mx) * (y - my);
  }
  return { mx, my, xx, yy, xy };
}

function spearman(points: readonly Point[]): number {
  const xs = meanRanks(points.map(({ x }) => x));
  const ys = meanRanks(points.map(({ y }) => y));
  const { xx, yy, xy } = moments(xs.map((x, at) => ({ x, y: ys[at] ?? 0 })));
  return xy / Math.sqrt(xx * yy);
}

function meanRanks(values: readonly number[]): number[] {
  const sorted = values.toSorted((a, b) => a - b);
  const ranks = new Map<number, number>();
  for (let first = 0; first < sorted.length;) {
    const value = sorted[first] ?? NaN;
    let next = first + 1;
    while (sorted[next] === value) next += 1;
    ranks.set(value, (first + next - 1) / 2);
    first = next;
  }
  return values.map((value) => ranks.get(value) ?? 0);
}
