import { moments, trend } from "./trend.ts";

/** The three kinds of remarkable models, as the seed article's sections name them. */
export const outlierKinds = ["allRounder", "generation", "questions"] as const;
export type OutlierKind = (typeof outlierKinds)[number];

export interface Outlier {
  key: string;
  kind: OutlierKind;
  /** Understanding and generation, as given. */
  x: number;
  y: number;
  /** Generation that the regression predicts from understanding. */
  predicted: number;
  /** The standardised residual: positive where generation is above the prediction. */
  residual: number;
}

/** Fewest models for which a model may be called unusual. */
export const fewestForOutliers = 8;
/** Standardised residuals from here on are remarkable. */
export const residualLimit = 1.5;
/** An all-rounder is at least this many standard deviations above the mean on both axes. */
export const allRounderLimit = 1;

/**
 * Names models that stand out where understanding (x) and generation (y) are compared:
 * - `generation`: the internally standardised residual of the least-squares regression of y on x,
 *   e / (s * sqrt(1 - leverage)), is at least 1.5 (stronger at generation than its understanding predicts);
 * - `questions`: that residual is at most -1.5 (generation falls short of the prediction);
 * - `allRounder`: neither, and at least one standard deviation above the mean on both axes.
 *
 * Empty below 8 models, without spread, or where all lie on one line. By kind, most remarkable first.
 */
export function nameOutliers(
  points: readonly { key: string; x: number; y: number }[],
): Outlier[] {
  const { slope, intercept } = trend(points);
  if (points.length < fewestForOutliers || slope === null) return [];
  const { mx, my, xx, yy } = moments(points);
  const line = (x: number) => (intercept ?? 0) + slope * x;
  const squares = points.reduce((sum, { x, y }) => sum + (y - line(x)) ** 2, 0);
  // A perfect line leaves only rounding errors, which standardising would blow up.
  if (squares <= yy * 1e-12) return [];
  const n = points.length;
  const spread = Math.sqrt(squares / (n - 2));
  const [sx, sy] = [Math.sqrt(xx / (n - 1)), Math.sqrt(yy / (n - 1))];
  const named = points.flatMap(({ key, x, y }): Outlier[] => {
    const leverage = 1 / n + (x - mx) ** 2 / xx;
    const predicted = line(x);
    // At leverage 1 the line goes through the point, whatever it is.
    const residual =
      leverage > 1 - 1e-9
        ? 0
        : (y - predicted) / (spread * Math.sqrt(1 - leverage));
    const height = Math.min((x - mx) / sx, (y - my) / sy);
    const kind = kindOf(residual, height);
    return kind === null ? [] : [{ key, kind, x, y, predicted, residual }];
  });
  return named.toSorted(
    (a, b) =>
      outlierKinds.indexOf(a.kind) - outlierKinds.indexOf(b.kind) ||
      (a.kind === "allRounder"
        ? (b.x - mx) / sx + (b.y - my) / sy - (a.x - mx) / sx - (a.y - my) / sy
        : Math.abs(b.residual) - Math.abs(a.residual)) ||
      (a.key < b.key ? -1 : 1),
  );
}

function kindOf(residual: number, height: number): OutlierKind | null {
  if (residual >= residualLimit) return "generation";
  if (residual <= -residualLimit) return "questions";
  return height >= allRounderLimit ? "allRounder" : null;
}
