import { axisScale, type AxisScale } from "../charts/axis-ticks.ts";
import type { Benchmark } from "../schema/benchmark.ts";
import type { BoardRow } from "../schema/board.ts";

/** A plot's size in pixels. */
export interface Plot {
  width: number;
  height: number;
}

/** A model in a plot, in pixels from its left top. */
export interface PlotPoint {
  name: string;
  cx: number;
  cy: number;
  leader: boolean;
}

/** Understanding (rightwards) against generation (upwards) of the LLMs that have both; leaders come last, so that they are drawn above. */
export function plotRows(
  rows: readonly BoardRow[],
  benchmark: Benchmark,
  plot: Plot,
  leaders: ReadonlySet<BoardRow>,
): { points: PlotPoint[]; x: AxisScale; y: AxisScale } {
  const both = rows.flatMap((row) => {
    const right = row.axes["understanding"] ?? null;
    const up = row.axes["generation"] ?? null;
    const shown = row.kind === "llm" && right !== null && up !== null;
    return shown ? [{ row, right, up }] : [];
  });
  const limits = (id: string) =>
    benchmark.axes.find((axis) => axis.id === id)?.scale ?? { min: 0, max: 1 };
  const rights = both.map(({ right }) => right);
  const ups = both.map(({ up }) => up);
  const x = axisScale(rights, limits("understanding"));
  const y = axisScale(ups, limits("generation"));
  const points = both.map(({ row, right, up }) => ({
    name: row.displayName,
    cx: alongAxis(right, x, plot.width),
    cy: alongAxis(up, { min: y.max, max: y.min }, plot.height),
    leader: leaders.has(row),
  }));
  const sorted = points.toSorted((a, b) => Number(a.leader) - Number(b.leader));
  return { points: sorted, x, y };
}

/** Where a value stands on an axis of so many pixels, to a tenth of one. */
export function alongAxis(
  value: number,
  { min, max }: { min: number; max: number },
  pixels: number,
): number {
  return Math.round(((value - min) / (max - min || 1)) * pixels * 10) / 10;
}
