import { lengthDecimals } from "../format/length.ts";
import { scoreDecimals } from "../format/score.ts";
import type { Measure } from "./scatter-measures.ts";
import type { ScatterRow } from "./scatter-rows.ts";
import { shapes, type Shape } from "./size-shape.ts";

/**
 * The points of a scatter as columns, from left to right: what a page sends once instead of thousands of objects.
 * Values have the precision they are read with; what is computed is computed from the rows.
 */
export interface ScatterPoints {
  keys: string[];
  names: string[];
  x: number[];
  y: number[];
  /** Index into `groups`. */
  group: number[];
  groups: { name: string | null; slot: number | null }[];
  /** Index into `shapes`. */
  shape: number[];
}

/** @param slots the colours of the groups that have one */
export function packPoints(
  rows: readonly ScatterRow[],
  measures: { x: Measure; y: Measure },
  slots: ReadonlyMap<string, number>,
): ScatterPoints {
  const names = [...new Set(rows.map(({ group }) => group))];
  const indexOf = new Map(names.map((name, at) => [name, at]));
  const rounded = (at: "x" | "y") => {
    const decimals = decimalsOf(measures[at]);
    return rows.map((row) => Number(row[at].toFixed(decimals)));
  };
  return {
    keys: rows.map(({ key }) => key),
    names: rows.map(({ name }) => name),
    x: rounded("x"),
    y: rounded("y"),
    group: rows.map(({ group }) => indexOf.get(group) ?? 0),
    groups: names.map((name) => ({
      name,
      slot: slots.get(name ?? "") ?? null,
    })),
    shape: rows.map(({ shape }) => shapes.indexOf(shape)),
  };
}

/** Some of the points, in the same order. */
export function pickPoints(
  points: ScatterPoints,
  keys: ReadonlySet<string>,
): ScatterPoints {
  const kept = points.keys.flatMap((key, at) => (keys.has(key) ? [at] : []));
  const pick = <T>(column: readonly T[]) =>
    kept.flatMap((at) => column.slice(at, at + 1));
  return {
    keys: pick(points.keys),
    names: pick(points.names),
    x: pick(points.x),
    y: pick(points.y),
    group: pick(points.group),
    groups: points.groups,
    shape: pick(points.shape),
  };
}

/** The colour slot of a point's group; null for the neutral one. */
export const slotOf = (points: ScatterPoints, at: number) =>
  points.groups[points.group[at] ?? -1]?.slot ?? null;

export const shapeOf = (points: ScatterPoints, at: number): Shape =>
  shapes[points.shape[at] ?? -1] ?? "unknown";

/** Decimals that no reader and no pixel misses. */
function decimalsOf(measure: Measure): number {
  switch (measure.kind) {
    case "size":
      return 5;
    case "date":
      return 0;
    case "length":
      return lengthDecimals;
    default:
      return scoreDecimals(measure.scale);
  }
}
