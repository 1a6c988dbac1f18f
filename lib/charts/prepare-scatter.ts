import { frontier } from "../ranking/frontier.ts";
import { nameOutliers, type Outlier } from "../ranking/outliers.ts";
import { trend, type Trend } from "../ranking/trend.ts";
import { alongSteps, frontierSteps } from "./frontier-steps.ts";
import { groupSlots, type LegendEntry } from "./group-slots.ts";
import { measureAxis, type MeasureAxis } from "./measure-axis.ts";
import { placeLabels, type PlacedLabel } from "./place-labels.ts";
import { formatMeasure, type Measure } from "./scatter-measures.ts";
import type { ScatterRow } from "./scatter-rows.ts";
import type { Shape } from "./size-shape.ts";

/** The drawing's size in pixels, and the room around the plot. */
export interface Frame {
  width: number;
  height: number;
  top: number;
  right: number;
  bottom: number;
  left: number;
  fontSize: number;
}

export interface ScatterPoint extends ScatterRow {
  cx: number;
  cy: number;
  xText: string;
  yText: string;
  /** Colour slot of the group; null for all others. */
  slot: number | null;
  selected: boolean;
  label: PlacedLabel | null;
}

export interface PreparedScatter {
  frame: Frame;
  x: MeasureAxis;
  y: MeasureAxis;
  /** From left to right, the selected ones last. */
  points: ScatterPoint[];
  /** The regression line in pixels, cut at the plot's edge. */
  line: { x1: number; y1: number; x2: number; y2: number } | null;
  trend: Trend;
  /** Models that stand out; named where the axes are understanding and generation. */
  outliers: Outlier[];
  /** Keys of the Pareto frontier from left to right, and its edge as a path. */
  frontier: string[];
  steps: string;
  legend: LegendEntry[];
  shapes: Shape[];
}

export interface ScatterInput {
  rows: readonly ScatterRow[];
  selected: readonly string[];
  measures: { x: Measure; y: Measure };
  frame: Frame;
}

/** Two measures of the models that have both: what to draw and where. */
export function prepareScatter(input: ScatterInput): PreparedScatter {
  const { rows, frame, measures, selected } = input;
  const plot = plotArea(frame);
  const most = frame.width < 600 ? 5 : 8;
  const xs = rows.map((row) => row.x);
  const x = measureAxis(xs, measures.x, most);
  const ys = rows.map((row) => row.y);
  const y = measureAxis(ys, measures.y, most);
  const { slots, legend } = groupSlots(rows);
  const points = rows
    .map((row): ScatterPoint => ({
      ...row,
      cx: round(position(row.x, x, plot.left, plot.right)),
      cy: round(position(row.y, y, plot.bottom, plot.top)),
      xText: formatMeasure(row.x, measures.x),
      yText: formatMeasure(row.y, measures.y),
      slot: slots.get(row.group ?? "") ?? null,
      selected: selected.includes(row.key),
      label: null,
    }))
    .toSorted((a, b) => Number(a.selected) - Number(b.selected));
  const fitted = trend(points);
  const better = { x: measures.x.better, y: measures.y.better };
  const best = isWorthFrontier(measures) ? frontier(points, better) : [];
  const outliers = isTwoAxes(measures) ? namedModels(points) : [];
  const steps = frontierSteps(best, better, plot);
  const labels = labelled(points, frame, { outliers, best, steps });
  return {
    frame,
    x,
    y,
    points: points.map((p) => ({ ...p, label: labels.get(p.key) ?? null })),
    line: regressionLine({ x, y, plot, fitted }),
    trend: fitted,
    outliers,
    frontier: best.map(({ key }) => key),
    steps,
    legend,
    shapes: [...new Set(points.map((point) => point.shape))].toSorted(),
  };
}

/** Where a value stands between two pixels. */
export function position(
  value: number,
  axis: { min: number; max: number },
  from: number,
  to: number,
): number {
  return from + ((value - axis.min) / (axis.max - axis.min || 1)) * (to - from);
}

// Only these two are what the names of the outliers speak of.
const isTwoAxes = ({ x, y }: ScatterInput["measures"]) =>
  x.id === "understanding" && y.id === "generation";

// Small and early alone is no merit, and nothing is better than itself.
const isWorthFrontier = ({ x, y }: ScatterInput["measures"]) =>
  x.id !== y.id && (x.better === "high" || y.better === "high");

function namedModels(points: readonly ScatterPoint[]): Outlier[] {
  const baselines = new Set(
    points.flatMap(({ key, baseline }) => (baseline ? [key] : [])),
  );
  return nameOutliers(points).filter(({ key }) => !baselines.has(key));
}

// Selected models first, then those that stand out, the frontier, and the ends of the axes.
function labelled(
  points: readonly ScatterPoint[],
  frame: Frame,
  marked: {
    outliers: readonly Outlier[];
    best: readonly ScatterPoint[];
    steps: string;
  },
): Map<string, PlacedLabel> {
  const by = (value: (point: ScatterPoint) => number) =>
    points.toSorted((a, b) => value(b) - value(a)).slice(0, 2);
  const byKey = new Map(points.map((point) => [point.key, point]));
  const wanted = new Set([
    ...points.filter((point) => point.selected),
    ...marked.outliers.flatMap(({ key }) => byKey.get(key) ?? []),
    ...marked.best,
    ...by((p) => p.y),
    ...by((p) => p.x),
    ...by((p) => -p.x),
    ...by((p) => -p.y),
  ]);
  const reach = (point: ScatterPoint) => (point.selected ? 10 : 5);
  return placeLabels(
    [...wanted].map((p) => ({ ...p, text: p.name, reach: reach(p) })),
    [
      ...points.map((p) => ({ ...p, reach: reach(p) })),
      ...alongSteps(marked.steps).map((place) => ({ ...place, reach: 1 })),
    ],
    { ...plotArea(frame), right: frame.width },
    frame.fontSize,
  );
}

const plotArea = (frame: Frame) => ({
  left: frame.left,
  top: frame.top,
  right: frame.width - frame.right,
  bottom: frame.height - frame.bottom,
});

function regressionLine(chart: {
  x: MeasureAxis;
  y: MeasureAxis;
  plot: ReturnType<typeof plotArea>;
  fitted: Trend;
}): PreparedScatter["line"] {
  const { x, y, plot, fitted } = chart;
  const { slope, intercept } = fitted;
  if (slope === null || intercept === null || slope === 0) return null;
  const ends = [x.min, x.max].map((at) => {
    const value = Math.min(y.max, Math.max(y.min, intercept + slope * at));
    return { x: (value - intercept) / slope, y: value };
  });
  const [start, end] = ends.map((point) => ({
    x: round(position(point.x, x, plot.left, plot.right)),
    y: round(position(point.y, y, plot.bottom, plot.top)),
  }));
  return start && end
    ? { x1: start.x, y1: start.y, x2: end.x, y2: end.y }
    : null;
}

const round = (value: number) => Math.round(value * 10) / 10;
