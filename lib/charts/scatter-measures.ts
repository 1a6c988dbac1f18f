import { formatLength } from "../format/length.ts";
import { formatScore } from "../format/score.ts";
import { billions } from "../format/size.ts";
import type { Benchmark } from "../schema/benchmark.ts";
import type { Board, BoardRow } from "../schema/board.ts";
import type { Localized } from "../schema/text.ts";
import { directionsOf } from "./part-directions.ts";
import { hasOverall, scoredAxes } from "./scored-axes.ts";

/** What an axis of the scatter can show. */
export interface Measure {
  /** What `?x=` and `?y=` call it. */
  id: string;
  kind:
    | "overall"
    | "axis"
    | "category"
    | "dataset"
    | "size"
    | "date"
    /** Mean characters of the judged answers. */
    | "length";
  /** Of a category or dataset; what the others are called is the page's matter. */
  name: Localized | null;
  /** Ends of a score's scale, and of lengths; of no meaning for size and date. */
  scale: { min: number; max: number };
  /** Which end is better: high scores (of most datasets), small sizes, early dates, short answers. */
  better: "high" | "low";
}

/** Everything that a board's scatter can show; lengths where any of its rows has one. */
export function scatterMeasures({ benchmark, rows }: Board): Measure[] {
  const axes = scoredAxes(benchmark);
  const directions = directionsOf(benchmark);
  const parts = axes.flatMap((axis) =>
    axis.parts.map(({ id, name, scale }): Measure => ({
      id,
      kind: "category",
      name,
      scale,
      better: directions.get(id) === "lower-is-better" ? "low" : "high",
    })),
  );
  const plain = { name: null, scale: { min: 0, max: 1 } };
  return [
    ...(hasOverall(benchmark)
      ? [{ ...plain, id: "overall", kind: "overall", better: "high" } as const]
      : []),
    ...axes.map(({ id, scale }): Measure => ({
      id,
      kind: "axis",
      name: null,
      scale,
      better: "high",
    })),
    { ...plain, id: "size", kind: "size", better: "low" },
    { ...plain, id: "date", kind: "date", better: "low" },
    ...lengthMeasures(rows),
    ...parts,
    ...datasetMeasures(benchmark, new Set(parts.map(({ id }) => id))),
  ];
}

function lengthMeasures(rows: readonly BoardRow[]): Measure[] {
  const lengths = rows.flatMap(
    ({ meanAnswerLength }) => meanAnswerLength ?? [],
  );
  if (lengths.length === 0) return [];
  const longest = lengths.reduce((a, b) => Math.max(a, b));
  const scale = { min: 0, max: roundUp(longest) };
  return [{ id: "length", kind: "length", name: null, scale, better: "low" }];
}

// 10, 20, 50, 100 ...
function roundUp(value: number): number {
  const power = 10 ** Math.max(1, Math.floor(Math.log10(value)));
  return ([1, 2, 5].find((step) => step * power >= value) ?? 10) * power;
}

// A category with one dataset is that dataset.
function datasetMeasures(
  benchmark: Benchmark,
  known: ReadonlySet<string>,
): Measure[] {
  return benchmark.axes
    .flatMap(({ categories }) => categories)
    .filter(({ datasets }) => datasets.length > 1)
    .flatMap(({ datasets }) =>
      datasets
        .filter(({ id, scored }) => scored && !known.has(id))
        .map(({ id, name, scale, direction }): Measure => ({
          id,
          kind: "dataset",
          name,
          scale,
          better: direction === "lower-is-better" ? "low" : "high",
        })),
    );
}

/** The measures of both axes; what the benchmark does not know becomes the default. */
export function chosenMeasures(
  measures: readonly Measure[],
  wanted: { x: string | undefined; y: string | undefined },
): { x: Measure; y: Measure } | null {
  const find = (id: string | undefined) =>
    measures.find((measure) => measure.id === id);
  const axes = measures.filter(({ kind }) => kind === "axis");
  const x = find(wanted.x) ?? (axes.length > 1 ? axes[0] : find("size"));
  const y = find(wanted.y) ?? axes.at(-1);
  return x && y ? { x, y } : null;
}

/**
 * Where a row stands on a measure, in the axis's own unit; null where it is unknown.
 * Sizes are log10 of billions of parameters, dates are days since 1970.
 */
export function measureOf(row: BoardRow, measure: Measure): number | null {
  switch (measure.kind) {
    case "overall":
      return row.overall;
    case "axis":
      return row.axes[measure.id] ?? null;
    case "category":
    case "dataset":
      return row.parts[measure.id] ?? null;
    case "size":
      return knownSize(row.totalParametersB);
    case "date":
      return row.releaseDate === null
        ? null
        : Date.parse(row.releaseDate) / dayMilliseconds;
    case "length":
      return row.meanAnswerLength;
  }
}

const knownSize = (billion: number | null) =>
  billion === null || billion <= 0 ? null : measureOfSize(billion);

/** A measure's value for reading: `0.7031`, `8.05`, `7B`, `2024-12-30`, `312.4`. */
export function formatMeasure(value: number, measure: Measure): string {
  switch (measure.kind) {
    case "size":
      return billions(sizeOfMeasure(value));
    case "date":
      return isoDay(value);
    case "length":
      return formatLength(value);
    default:
      return formatScore(value, measure.scale) ?? "";
  }
}

/** Billions of parameters in the unit of their axis, and back. */
export const measureOfSize = (billion: number) => Math.log10(billion);
export const sizeOfMeasure = (value: number) => 10 ** value;

/** Days since 1970 as an ISO day. */
export const isoDay = (days: number) =>
  new Date(days * dayMilliseconds).toISOString().slice(0, 10);

export const dayMilliseconds = 86_400_000;
