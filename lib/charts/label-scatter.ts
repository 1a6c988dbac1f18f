import { alongSteps } from "./frontier-steps.ts";
import { cloudFrom } from "./cloud-paths.ts";
import { scatterPlots } from "./frames.ts";
import { placeLabels, type PlacedLabel } from "./place-labels.ts";
import { plotUnits, type PlacedScatter } from "./place-scatter.ts";
import type { ScatterPoints } from "./scatter-points.ts";

/** A plot's inside in pixels. */
export interface PlotSize {
  width: number;
  height: number;
}

export interface ScatterLabel {
  key: string;
  name: string;
  /** The point in plot units, and the text's way from it in pixels. */
  left: number;
  top: number;
  dx: number;
  dy: number;
  anchor: PlacedLabel["anchor"];
  selected: boolean;
}

interface Input {
  points: ScatterPoints;
  placed: PlacedScatter;
  /** Keys, most important first. */
  wanted: readonly string[];
  selected: readonly string[];
  plot: PlotSize;
}

/** Names beside their points where a plot of this size has room for them. */
export function labelScatter(input: Input): ScatterLabel[] {
  const { points, placed, plot } = input;
  const indexOf = new Map(points.keys.map((key, at) => [key, at]));
  const isSelected = new Set(input.selected);
  const pixels = (at: number) => {
    const place = placed.places[at];
    return place ? toPixels(place, plot) : null;
  };
  const requests = [...new Set([...input.selected, ...input.wanted])].flatMap(
    (key) => {
      const at = indexOf.get(key) ?? -1;
      const place = pixels(at);
      if (!place) return [];
      const reach = isSelected.has(key) ? 10 : 5;
      return [{ key, at, text: points.names[at] ?? "", ...place, reach }];
    },
  );
  // In a crowd every label lies on points; those that are named stay free.
  const others =
    points.keys.length < cloudFrom
      ? points.keys.flatMap((_, at) => {
          const place = pixels(at);
          return place ? [{ ...place, reach: 5 }] : [];
        })
      : [];
  const edge = alongSteps(placed.steps).map(({ cx, cy }) => ({
    ...toPixels({ left: cx, top: cy }, plot),
    reach: 1,
  }));
  const found = placeLabels(
    requests,
    [...requests, ...others, ...edge],
    { left: 0, top: 0, right: plot.width + 16, bottom: plot.height },
    fontSize,
  );
  return requests.flatMap(({ key, at, text, cx, cy }) => {
    const label = found.get(key);
    const place = placed.places[at];
    if (!label || !place) return [];
    return [
      {
        key,
        name: text,
        ...place,
        dx: round(label.x - cx),
        dy: round(label.y - cy),
        anchor: label.anchor,
        selected: isSelected.has(key),
      },
    ];
  });
}

/** The labels of one plot; of those for a desk and for a phone, between which styles choose, while its size is unknown. */
export function labelSets(of: Omit<Input, "plot">, plot: PlotSize | null) {
  if (plot) {
    return [{ size: "exact" as const, of: labelScatter({ ...of, plot }) }];
  }
  return (["wide", "compact"] as const).map((size) => ({
    size,
    of: labelScatter({ ...of, plot: scatterPlots[size] }),
  }));
}

/** The size that charts.css gives labels, in pixels. */
const fontSize = 11.5;

const toPixels = (
  { left, top }: { left: number; top: number },
  { width, height }: PlotSize,
) => ({ cx: (left / plotUnits) * width, cy: (top / plotUnits) * height });

const round = (value: number) => Math.round(value * 10) / 10;
