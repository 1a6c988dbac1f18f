export interface Trend {
  n: number;
  /** Pearson's correlation, -1 to 1; null below 5 points or without spread. */
  r: number | null;
  /** y = intercept + slope * x, least squares; null where r is. */
  slope: number | null;
  intercept: number | null;
}

// With fewer, almost any points seem to lie on a line.
const fewest = 5;

/** Pearson's r and the least-squares line of y on x. */
export function trend(points: readonly { x: number; y: number }[]): Trend {
  const n = points.length;
  const mx = points.reduce((sum, { x }) => sum + x, 0) / n;
  const my = points.reduce((sum, { y }) => sum + y, 0) / n;
  let xx = 0;
  let yy = 0;
  let xy = 0;
  for (const { x, y } of points) {
    xx += (x - mx) ** 2;
    yy += (y - my) ** 2;
    xy += (x - mx) * (y - my);
  }
  if (n < fewest || xx === 0 || yy === 0) {
    return { n, r: null, slope: null, intercept: null };
  }
  const slope = xy / xx;
  return { n, r: xy / Math.sqrt(xx * yy), slope, intercept: my - slope * mx };
}
