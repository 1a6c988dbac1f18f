import type { Trend } from "../ranking/trend.ts";
import { frontierSteps } from "./frontier-steps.ts";
import { measureAxis, zoomedAxis, type MeasureAxis } from "./measure-axis.ts";
import type { Measure } from "./scatter-measures.ts";
import type { ScatterPoints } from "./scatter-points.ts";
import { readZoom, type Ranges, type ZoomText } from "./scatter-zoom.ts";

/** Lengths of a plot are shares of this, so that one drawing serves every width. */
export const plotUnits = 1000;

export interface PlacedScatter {
  x: MeasureAxis;
  y: MeasureAxis;
  /** The ends of the axes where all is shown, and what is shown now. */
  whole: Ranges;
  shown: Ranges;
  zoomed: boolean;
  /** Per point, in plot units from the left and from the top; null outside of what is shown. */
  places: ({ left: number; top: number } | null)[];
  /** The regression line and the frontier's edge as paths in plot units; empty where there is none. */
  line: string;
  steps: string;
}

interface Input {
  points: ScatterPoints;
  /** The lowest and the highest value of all points on both axes. */
  extent: Ranges;
  trend: Pick<Trend, "slope" | "intercept">;
  /** Keys from left to right. */
  frontier: readonly string[];
  measures: { x: Measure; y: Measure };
  zoom: ZoomText | undefined;
}

/** Where everything stands on the plot, whole or zoomed. */
export function placeScatter(input: Input): PlacedScatter {
  const { points, measures, extent } = input;
  const full = {
    x: measureAxis([extent.x.from, extent.x.to], measures.x),
    y: measureAxis([extent.y.from, extent.y.to], measures.y),
  };
  const whole = { x: endsOf(full.x), y: endsOf(full.y) };
  const ranges = readZoom(input.zoom, measures, whole);
  const x = ranges ? zoomedAxis(ranges.x, measures.x) : full.x;
  const y = ranges ? zoomedAxis(ranges.y, measures.y) : full.y;
  const place = placer(x, y);
  const all = points.x.map((value, at) => place(value, points.y[at] ?? NaN));
  return {
    x,
    y,
    whole,
    shown: { x: endsOf(x), y: endsOf(y) },
    zoomed: ranges !== null,
    places: all.map((each) => (isInside(each) ? each : null)),
    line: trendPath(input.trend, x, y),
    steps: steps(input, all),
  };
}

/** Where a value stands between two lengths. */
export function position(
  value: number,
  axis: { min: number; max: number },
  from: number,
  to: number,
): number {
  return from + ((value - axis.min) / (axis.max - axis.min || 1)) * (to - from);
}

const endsOf = ({ min, max }: MeasureAxis) => ({ from: min, to: max });

const placer =
  (x: MeasureAxis, y: MeasureAxis) => (across: number, up: number) => ({
    left: round(position(across, x, 0, plotUnits)),
    top: round(position(up, y, plotUnits, 0)),
  });

const isInside = ({ left, top }: { left: number; top: number }) =>
  left >= 0 && left <= plotUnits && top >= 0 && top <= plotUnits;

function steps(
  { points, frontier, measures }: Input,
  all: readonly { left: number; top: number }[],
): string {
  const indexOf = new Map(points.keys.map((key, at) => [key, at]));
  const places = frontier.flatMap((key) => {
    const place = all[indexOf.get(key) ?? -1];
    return place ? [{ cx: place.left, cy: place.top }] : [];
  });
  return frontierSteps(
    places,
    { x: measures.x.better, y: measures.y.better },
    { left: 0, top: 0, right: plotUnits, bottom: plotUnits },
  );
}

// Cut at the plot's edge.
function trendPath(
  { slope, intercept }: Input["trend"],
  x: MeasureAxis,
  y: MeasureAxis,
): string {
  if (slope === null || intercept === null || slope === 0) return "";
  const crossing = [y.min, y.max].map((up) => (up - intercept) / slope);
  const from = Math.max(x.min, Math.min(...crossing));
  const to = Math.min(x.max, Math.max(...crossing));
  if (from >= to) return "";
  const place = placer(x, y);
  const [start, end] = [from, to].map((at) =>
    place(at, intercept + slope * at),
  );
  return start && end
    ? `M${start.left},${start.top}L${end.left},${end.top}`
    : "";
}

const round = (value: number) => Math.round(value * 10) / 10;
