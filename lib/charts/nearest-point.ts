import { quadtree } from "d3-quadtree";
import { plotUnits, type PlacedScatter } from "./place-scatter.ts";
import type { PlotSize } from "./label-scatter.ts";

/** Finds the point nearest to a place, both in pixels of the plot; null where none lies within `reach` pixels. */
export function pointFinder(
  places: PlacedScatter["places"],
  { width, height }: PlotSize,
): (x: number, y: number, reach: number) => number | null {
  const shown = places.flatMap((place, at) =>
    place ? [{ at, ...place }] : [],
  );
  const tree = quadtree(
    shown,
    ({ left }) => (left / plotUnits) * width,
    ({ top }) => (top / plotUnits) * height,
  );
  return (x, y, reach) => tree.find(x, y, reach)?.at ?? null;
}
