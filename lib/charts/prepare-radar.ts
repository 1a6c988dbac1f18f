import { formatScore } from "../format/score.ts";
import type { ScoredAxis } from "./scored-axes.ts";
import { seriesSlots } from "./series-slots.ts";

export interface RadarFrame {
  width: number;
  height: number;
  cx: number;
  cy: number;
  radius: number;
}

export interface RadarSpoke {
  id: string;
  label: string;
  /** What the label is short for. */
  name?: string;
  x: number;
  y: number;
  labelX: number;
  labelY: number;
  anchor: "start" | "middle" | "end";
}

export interface RadarSeries {
  key: string;
  name: string;
  slot: number;
  values: (number | null)[];
  texts: (string | null)[];
  complete: boolean;
  /** One for each spoke; null is a gap. */
  dots: ({ x: number; y: number } | null)[];
}

export interface PreparedRadar {
  axis: string;
  frame: RadarFrame;
  max: number;
  /** Each with the place of its value: between the first two spokes, where lines have no corner. */
  rings: { value: string; radius: number; x: number; y: number }[];
  spokes: RadarSpoke[];
  series: RadarSeries[];
}

interface RadarInput {
  axis: ScoredAxis;
  labels: readonly string[];
  /** The parts' full names, where labels are short for them. */
  names?: readonly string[];
  rows: readonly {
    key: string;
    name: string;
    parts: Record<string, number | null>;
  }[];
  frame: RadarFrame;
}

/** A radar from 0 to the scale's end, the same for every model; a missing category is a gap. */
export function prepareRadar(input: RadarInput): PreparedRadar {
  const { axis, frame, rows } = input;
  const count = axis.parts.length;
  const scaleAt = (at: number) => axis.parts[at]?.scale ?? axis.scale;
  const slots = seriesSlots(rows.map((row) => row.key));
  return {
    axis: axis.id,
    frame,
    max: axis.scale.max,
    rings: [0.25, 0.5, 0.75, 1].map((part) => ({
      value: `${Number((part * axis.scale.max).toFixed(2))}`,
      radius: frame.radius * part,
      ...between(frame, count, part),
    })),
    spokes: axis.parts.map(({ id }, at) => {
      const label = input.labels[at] ?? id;
      const name = input.names?.[at] ?? label;
      return {
        ...spoke(id, label, at, count, frame),
        ...(name !== label && { name }),
      };
    }),
    series: rows.map((row) => {
      const values = axis.parts.map(({ id }) => row.parts[id] ?? null);
      const dots = values.map((value, at) =>
        value === null
          ? null
          : polar(frame, at / count, value / scaleAt(at).max),
      );
      return {
        key: row.key,
        name: row.name,
        slot: slots.get(row.key) ?? 0,
        values,
        texts: values.map((value, at) => formatScore(value, scaleAt(at))),
        complete: values.every((value) => value !== null),
        dots,
      };
    }),
  };
}

/** An SVG path through the points around a circle: closed, or broken at each null, also across the seam. */
export function outline(
  dots: readonly ({ x: number; y: number } | null)[],
): string {
  const gap = dots.indexOf(null);
  if (gap === -1) return `${open(dots)}Z`;
  return open([...dots.slice(gap), ...dots.slice(0, gap)]);
}

function open(dots: readonly ({ x: number; y: number } | null)[]): string {
  return dots
    .map((dot, at) =>
      dot === null ? "" : `${dots[at - 1] ? "L" : "M"}${dot.x},${dot.y}`,
    )
    .join("");
}

function spoke(
  id: string,
  label: string,
  at: number,
  count: number,
  frame: RadarFrame,
): RadarSpoke {
  const tip = polar(frame, at / count, 1);
  const text = polar(frame, at / count, 1 + 14 / frame.radius);
  const side = Math.round((text.x - frame.cx) * 10);
  const anchor = Math.abs(side) < 60 ? "middle" : side > 0 ? "start" : "end";
  return {
    id,
    label,
    ...tip,
    labelX: text.x,
    labelY: round(text.y + 4),
    anchor,
  };
}

/** Letters that have room beside a radar; kana and kanji take two. */
const sideRoom = 9;

/** A spoke's label as it stands there: one line, or two of a long one at the side. */
export function linesOf({
  label,
  anchor,
}: Pick<RadarSpoke, "label" | "anchor">): [string] | [string, string] {
  if (anchor === "middle") return [label];
  const width = label.replaceAll(/[^\0-\u024F]/g, "  ").length;
  if (width <= sideRoom) return [label];
  const cuts = [...label.matchAll(/[・ /-]/g)].map(({ index }) => index + 1);
  const middle = label.length / 2;
  const [cut] = cuts.toSorted(
    (a, b) => Math.abs(a - middle) - Math.abs(b - middle),
  );
  return cut === undefined
    ? [label]
    : [label.slice(0, cut).trimEnd(), label.slice(cut)];
}

function between(frame: RadarFrame, count: number, part: number) {
  const { x, y } = polar(frame, 0.5 / count, part);
  return { x, y: round(y + 3) };
}

/** Clockwise from the top; `turn` and `part` from 0 to 1. */
function polar(frame: RadarFrame, turn: number, part: number) {
  const angle = turn * 2 * Math.PI - Math.PI / 2;
  return {
    x: round(frame.cx + Math.cos(angle) * frame.radius * part),
    y: round(frame.cy + Math.sin(angle) * frame.radius * part),
  };
}

const round = (value: number) => Math.round(value * 10) / 10;
