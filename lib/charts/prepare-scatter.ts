import { frontier } from "../ranking/frontier.ts";
import {
  nameOutliers,
  outlierKinds,
  type Outlier,
} from "../ranking/outliers.ts";
import { trend, type Trend } from "../ranking/trend.ts";
import { groupSlots, type LegendEntry } from "./group-slots.ts";
import type { Measure } from "./scatter-measures.ts";
import { packPoints, type ScatterPoints } from "./scatter-points.ts";
import type { ScatterRow } from "./scatter-rows.ts";
import type { Ranges } from "./scatter-zoom.ts";
import { shapes, type Shape } from "./size-shape.ts";

export interface PreparedScatter {
  /** From left to right. */
  points: ScatterPoints;
  /** The lowest and the highest value on both axes. */
  extent: Ranges;
  trend: Trend;
  /** Models that stand out; named where the axes are understanding and generation. */
  outliers: Outlier[];
  /** Keys of the Pareto frontier from left to right. */
  frontier: string[];
  /** Keys of those that deserve a label: who stands out, the frontier, the ends of the axes. */
  wanted: string[];
  legend: LegendEntry[];
  shapes: Shape[];
}

/** What two measures say of the models that have both, whatever part of it is shown at what width. */
export function prepareScatter(
  rows: readonly ScatterRow[],
  measures: { x: Measure; y: Measure },
): PreparedScatter {
  const { slots, legend } = groupSlots(rows);
  const better = { x: measures.x.better, y: measures.y.better };
  const best = isWorthFrontier(measures) ? frontier(rows, better) : [];
  const outliers = isTwoAxes(measures) ? namedModels(rows) : [];
  const present = new Set(rows.map(({ shape }) => shape));
  return {
    points: packPoints(rows, measures, slots),
    extent: { x: extentOf(rows, "x"), y: extentOf(rows, "y") },
    trend: trend(rows),
    outliers,
    frontier: best.map(({ key }) => key),
    wanted: wantedLabels(rows, outliers, best),
    legend,
    shapes: shapes.filter((shape) => present.has(shape)),
  };
}

/** So many of each kind of outlier are named; more are in the data. */
export const namedOutliers = 6;

// Only these two are what the names of the outliers speak of.
const isTwoAxes = ({ x, y }: { x: Measure; y: Measure }) =>
  x.id === "understanding" && y.id === "generation";

// Small and early alone is no merit, and nothing is better than itself.
const isWorthFrontier = ({ x, y }: { x: Measure; y: Measure }) =>
  x.id !== y.id && (x.better === "high" || y.better === "high");

function namedModels(rows: readonly ScatterRow[]): Outlier[] {
  const baselines = new Set(
    rows.flatMap(({ key, baseline }) => (baseline ? [key] : [])),
  );
  return nameOutliers(rows).filter(({ key }) => !baselines.has(key));
}

function wantedLabels(
  rows: readonly ScatterRow[],
  outliers: readonly Outlier[],
  best: readonly ScatterRow[],
): string[] {
  const top = (value: (row: ScatterRow) => number) =>
    rows
      .toSorted((a, b) => value(b) - value(a))
      .slice(0, 2)
      .map(({ key }) => key);
  return [
    ...new Set([
      ...outlierKinds.flatMap((kind) =>
        outliers
          .filter((outlier) => outlier.kind === kind)
          .slice(0, namedOutliers)
          .map(({ key }) => key),
      ),
      ...best.map(({ key }) => key),
      ...top((row) => row.y),
      ...top((row) => row.x),
      ...top((row) => -row.x),
      ...top((row) => -row.y),
    ]),
  ];
}

function extentOf(rows: readonly ScatterRow[], at: "x" | "y") {
  let [from, to] = [Infinity, -Infinity];
  for (const row of rows) {
    from = Math.min(from, row[at]);
    to = Math.max(to, row[at]);
  }
  return { from, to };
}
