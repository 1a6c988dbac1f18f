import { scoreDecimals } from "../format/score.ts";
import {
  dayMilliseconds,
  isoDay,
  measureOfSize,
  sizeOfMeasure,
  type Measure,
} from "./scatter-measures.ts";

/** Ends of an axis in its own unit, the lower first. */
export interface Range {
  from: number;
  to: number;
}

export interface Ranges {
  x: Range;
  y: Range;
}

/** The ends as an address has them: a score, billions of parameters, a day. */
export interface ZoomText {
  x0?: string | undefined;
  x1?: string | undefined;
  y0?: string | undefined;
  y1?: string | undefined;
}

interface Measures {
  x: Measure;
  y: Measure;
}

/** What an address shows of the whole; an end that is missing or of no meaning is that of the whole. Null: all of it. */
export function readZoom(
  zoom: ZoomText | undefined,
  measures: Measures,
  whole: Ranges,
): Ranges | null {
  if (zoom === undefined) return null;
  const read = (text: string | undefined, at: "x" | "y") =>
    text === undefined ? null : readEnd(text, measures[at]);
  const ranges = {
    x: within(read(zoom.x0, "x"), read(zoom.x1, "x"), whole.x),
    y: within(read(zoom.y0, "y"), read(zoom.y1, "y"), whole.y),
  };
  return isWhole(ranges, whole) ? null : ranges;
}

/** The same as text, for the address and the form; ends that are those of the whole are left out. */
export function writeZoom(
  ranges: Ranges | null,
  measures: Measures,
  whole: Ranges,
): ZoomText | undefined {
  if (ranges === null || isWhole(ranges, whole)) return undefined;
  const text = (at: "x" | "y", end: "from" | "to") =>
    ranges[at][end] === whole[at][end]
      ? undefined
      : endText(ranges[at][end], measures[at]);
  return {
    x0: text("x", "from"),
    x1: text("x", "to"),
    y0: text("y", "from"),
    y1: text("y", "to"),
  };
}

/** An end of an axis as an address and a form field have it. */
export function endText(value: number, measure: Measure): string {
  switch (measure.kind) {
    case "size":
      return `${Number(sizeOfMeasure(value).toPrecision(4))}`;
    case "date":
      return isoDay(Math.round(value));
    default:
      return `${Number(value.toFixed(scoreDecimals(measure.scale)))}`;
  }
}

/**
 * The part between two corners of the plot, each from 0 to 1 from the left and from the bottom. Null where that is
 * too narrow to be meant or to be told apart.
 */
export function zoomInto(
  shown: Ranges,
  a: { x: number; y: number },
  b: { x: number; y: number },
): Ranges | null {
  const part = (at: "x" | "y"): Range => {
    const [low, high] = [Math.min(a[at], b[at]), Math.max(a[at], b[at])];
    return {
      from: along(shown[at], Math.max(0, low)),
      to: along(shown[at], Math.min(1, high)),
    };
  };
  const ranges = { x: part("x"), y: part("y") };
  const isNarrow = (["x", "y"] as const).some(
    (at) =>
      ranges[at].to - ranges[at].from <
      (shown[at].to - shown[at].from) * narrowest,
  );
  return isNarrow ? null : ranges;
}

const narrowest = 0.01;

/** `by` times as much as is shown, around the middle, within the whole; null is all of it. */
export function zoomBy(
  shown: Ranges,
  by: number,
  whole: Ranges,
): Ranges | null {
  const part = (at: "x" | "y"): Range => {
    const { from, to } = shown[at];
    const half = ((to - from) / 2) * by;
    const middle = (from + to) / 2;
    return {
      from: Math.max(whole[at].from, middle - half),
      to: Math.min(whole[at].to, middle + half),
    };
  };
  const ranges = { x: part("x"), y: part("y") };
  return isWhole(ranges, whole) ? null : ranges;
}

const along = ({ from, to }: Range, part: number) => from + (to - from) * part;

const isWhole = (a: Ranges, b: Ranges) =>
  a.x.from === b.x.from &&
  a.x.to === b.x.to &&
  a.y.from === b.y.from &&
  a.y.to === b.y.to;

function within(low: number | null, high: number | null, whole: Range): Range {
  const from = Math.max(low ?? whole.from, whole.from);
  const to = Math.min(high ?? whole.to, whole.to);
  return from < to ? { from, to } : whole;
}

function readEnd(text: string, measure: Measure): number | null {
  const isDay = text.includes("-");
  if (isDay !== (measure.kind === "date")) return null;
  const value = isDay ? Date.parse(text) / dayMilliseconds : Number(text);
  if (!Number.isFinite(value)) return null;
  return measure.kind === "size" ? measureOfSize(value) : value;
}
