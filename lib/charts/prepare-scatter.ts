import type { BoardRow } from "../schema/board.ts";
import { formatScore } from "../format/score.ts";
import { axisScale, type AxisScale } from "./axis-ticks.ts";
import { trend, type Trend } from "../ranking/trend.ts";
import { organisationSlots, type LegendEntry } from "./organisation-slots.ts";
import { placeLabels, type PlacedLabel } from "./place-labels.ts";
import { sizeShape, type Shape } from "./size-shape.ts";

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

export interface ScatterPoint {
  key: string;
  name: string;
  x: number;
  y: number;
  cx: number;
  cy: number;
  xText: string;
  yText: string;
  /** Colour slot of the organisation; null for all others. */
  slot: number | null;
  shape: Shape;
  selected: boolean;
  label: PlacedLabel | null;
}

export interface PreparedScatter {
  frame: Frame;
  x: AxisScale;
  y: AxisScale;
  points: ScatterPoint[];
  /** The regression line in pixels, cut at the plot's edge. */
  line: { x1: number; y1: number; x2: number; y2: number } | null;
  trend: Trend;
  /** Rows in view, of which `trend.n` have both values. */
  total: number;
  legend: LegendEntry[];
  shapes: Shape[];
}

/** What the scatter needs of a row. */
export type ScatterRow = Pick<
  BoardRow,
  "key" | "displayName" | "organisation" | "totalParametersB" | "axes"
>;

interface ScatterInput {
  rows: readonly ScatterRow[];
  selected: readonly string[];
  xScale: { min: number; max: number };
  yScale: { min: number; max: number };
  frame: Frame;
}

/** Understanding (x) against generation (y): what to draw and where. Rows that miss either are counted, not drawn. */
export function prepareScatter(input: ScatterInput): PreparedScatter {
  const { rows, frame } = input;
  const values = rows.flatMap((row) => withBoth(row));
  const x = axisScale(
    values.map((v) => v.x),
    input.xScale,
  );
  const y = axisScale(
    values.map((v) => v.y),
    input.yScale,
  );
  const { slots, legend } = organisationSlots(values.map((v) => v.row));
  const points = values
    .map((value): ScatterPoint => ({
      key: value.row.key,
      name: value.row.displayName,
      x: value.x,
      y: value.y,
      cx: round(position(value.x, x, frame.left, frame.width - frame.right)),
      cy: round(position(value.y, y, frame.height - frame.bottom, frame.top)),
      xText: formatScore(value.x, input.xScale) ?? "",
      yText: formatScore(value.y, input.yScale) ?? "",
      slot: slots.get(value.row.organisation ?? "") ?? null,
      shape: sizeShape(value.row.totalParametersB),
      selected: input.selected.includes(value.row.key),
      label: null,
    }))
    .toSorted((a, b) => Number(a.selected) - Number(b.selected));
  const fitted = trend(points);
  const prepared = { frame, x, y, points, trend: fitted };
  const marks = points.map((p) => ({ ...p, reach: p.selected ? 10 : 5 }));
  const labels = placeLabels(
    labelOrder(marks, fitted).map((mark) => ({ ...mark, text: mark.name })),
    marks,
    plotArea(frame),
    frame.fontSize,
  );
  return {
    ...prepared,
    points: points.map((p) => ({ ...p, label: labels.get(p.key) ?? null })),
    line: regressionLine(prepared),
    total: rows.length,
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

function withBoth(
  row: ScatterRow,
): { row: ScatterRow; x: number; y: number }[] {
  const x = row.axes["understanding"] ?? null;
  const y = row.axes["generation"] ?? null;
  return x === null || y === null ? [] : [{ row, x, y }];
}

// Selected models first, then the leaders on each axis, then the farthest from the line.
function labelOrder<Point extends ScatterPoint>(
  points: readonly Point[],
  fitted: Trend,
) {
  const by = (value: (point: Point) => number, count: number) =>
    points.toSorted((a, b) => value(b) - value(a)).slice(0, count);
  const residual = (point: Point) =>
    fitted.slope === null || fitted.intercept === null
      ? 0
      : point.y - (fitted.intercept + fitted.slope * point.x);
  return [
    ...new Set([
      ...points.filter((point) => point.selected),
      ...by((p) => p.x, 2),
      ...by((p) => p.y, 2),
      ...by(residual, 4),
      ...by((p) => -residual(p), 4),
      ...by((p) => -p.x, 2),
    ]),
  ];
}

const plotArea = (frame: Frame) => ({
  left: frame.left,
  top: frame.top,
  right: frame.width,
  bottom: frame.height - frame.bottom,
});

function regressionLine(
  chart: Pick<PreparedScatter, "x" | "y" | "frame" | "trend">,
): PreparedScatter["line"] {
  const { x, y, frame, trend: fitted } = chart;
  const { slope, intercept } = fitted;
  if (slope === null || intercept === null || slope === 0) return null;
  const ends = [x.min, x.max].map((at) => {
    const value = Math.min(y.max, Math.max(y.min, intercept + slope * at));
    return { x: (value - intercept) / slope, y: value };
  });
  const [start, end] = ends.map((point) => ({
    x: round(position(point.x, x, frame.left, frame.width - frame.right)),
    y: round(position(point.y, y, frame.height - frame.bottom, frame.top)),
  }));
  return start && end
    ? { x1: start.x, y1: start.y, x2: end.x, y2: end.y }
    : null;
}

const round = (value: number) => Math.round(value * 10) / 10;
