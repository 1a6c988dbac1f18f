import { billions } from "../format/size.ts";
import { axisScale } from "./axis-ticks.ts";
import {
  dayMilliseconds,
  formatMeasure,
  isoDay,
  type Measure,
} from "./scatter-measures.ts";

/** An axis in its measure's own unit, with what its ticks are called. */
export interface MeasureAxis {
  min: number;
  max: number;
  ticks: number[];
  labels: string[];
}

/** The axis of a measure around the values; `most` limits the number of ticks on logarithms and dates. */
export function measureAxis(
  values: readonly number[],
  measure: Measure,
  most = 8,
): MeasureAxis {
  switch (measure.kind) {
    case "size":
      return logAxis(values, most);
    case "date":
      return dateAxis(values, most);
    default: {
      const { decimals, ...axis } = axisScale(values, measure.scale);
      return {
        ...axis,
        labels: axis.ticks.map((tick) => tick.toFixed(decimals)),
      };
    }
  }
}

/** The axis of a part that was zoomed into: its own ends, and the ticks between them. */
export function zoomedAxis(
  { from, to }: { from: number; to: number },
  measure: Measure,
  most = 8,
): MeasureAxis {
  const part = { ...measure, scale: { min: from, max: to } };
  const whole = measureAxis([from, to], part, most);
  const inside = whole.ticks.flatMap((tick, at) =>
    tick >= from && tick <= to ? [{ tick, label: whole.labels[at] ?? "" }] : [],
  );
  // Between two ticks the ends say where one is.
  const shown =
    inside.length > 1
      ? inside
      : [from, to].map((tick) => ({
          tick,
          label: formatMeasure(tick, measure),
        }));
  return {
    min: from,
    max: to,
    ticks: shown.map(({ tick }) => tick),
    labels: shown.map(({ label }) => label),
  };
}

// 1, 2, 5, 10, ... where they fit, else 1, 3, 10, else whole powers of ten.
function logAxis(values: readonly number[], most: number): MeasureAxis {
  const [low, high] = ends(values, 0, 2);
  const choices = [[1, 2, 5], [1, 3], [1]].map((steps) =>
    around(
      Array.from({ length: 18 }, (_, at) => at - 6).flatMap((power) =>
        steps.map((step) => Math.log10(step) + power),
      ),
      low,
      high,
    ),
  );
  const ticks = fitting(choices, most);
  return axisOf(
    ticks,
    ticks.map((tick) => billions(10 ** tick)),
  );
}

// Starts of months, quarters, halves or years.
function dateAxis(values: readonly number[], most: number): MeasureAxis {
  const [low, high] = ends(values, start2024, start2024 + 365);
  const [from, to] = [yearOf(low), yearOf(high) + 1];
  const choices = [1, 3, 6, 12, 24, 60].map((step) =>
    around(
      Array.from(
        { length: Math.ceil(((to - from + 5) * 12) / step) + 1 },
        (_, at) => monthStart(from - (from % 5), at * step),
      ),
      low,
      high,
    ),
  );
  const ticks = fitting(choices, most);
  const yearly = ticks.every((tick) => isoDay(tick).endsWith("-01-01"));
  return axisOf(
    ticks,
    ticks.map((tick) => isoDay(tick).slice(0, yearly ? 4 : 7)),
  );
}

const start2024 = Date.UTC(2024, 0, 1) / dayMilliseconds;

const monthStart = (year: number, month: number) =>
  Date.UTC(year, month, 1) / dayMilliseconds;

const yearOf = (days: number) => Number(isoDay(days).slice(0, 4));

const ends = (values: readonly number[], low: number, high: number) =>
  values.length === 0
    ? ([low, high] as const)
    : ([Math.min(...values), Math.max(...values)] as const);

// The ticks from the last one at or below `low` to the first at or above `high`: two at least.
function around(ticks: readonly number[], low: number, high: number) {
  const first = ticks.findLastIndex((tick) => tick <= low + 1e-9);
  const last = ticks.findIndex((tick) => tick >= high - 1e-9);
  return ticks.slice(first, Math.max(last, first + 1) + 1);
}

const fitting = (choices: readonly number[][], most: number) =>
  choices.find((ticks) => ticks.length <= most) ?? choices.at(-1) ?? [];

const axisOf = (ticks: number[], labels: string[]): MeasureAxis => ({
  min: ticks[0] ?? 0,
  max: ticks.at(-1) ?? 1,
  ticks,
  labels,
});
