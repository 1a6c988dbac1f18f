import { plotUnits, type PlacedScatter } from "./place-scatter.ts";
import { shapeOf, slotOf, type ScatterPoints } from "./scatter-points.ts";
import { shapes, type Shape } from "./size-shape.ts";

/** Marks of one colour and shape, as many as a path draws fast, which costs a page a few bytes a point. */
export interface CloudPath {
  slot: number | null;
  shape: Shape;
  /** In plot units. A stroke whose ends have a shape, but for the triangle, which is filled. */
  d: string;
}

/**
 * A path is drawn line by line, along all of its marks that the line meets: thousands in one path take twice as long as
 * in strips of marks that stand beside each other.
 */
const stripMarks = 100;

/** From so many points on, marks are drawn as paths and on a canvas instead of one element each. */
export const cloudFrom = 301;

/** Marks of a crowd are smaller: pixels from the centre to the edge of a disc. */
export const markRadius = (count: number) =>
  Math.max(1.8, Math.min(4.6, 4.6 * Math.cbrt(300 / Math.max(count, 1))));

/** A cloud of points, by colour and shape; neutral colours first, so that they lie below. */
export function cloudPaths(
  points: ScatterPoints,
  places: PlacedScatter["places"],
  radius: number,
): CloudPath[] {
  const groups = new Map<string, Omit<CloudPath, "d"> & { spots: Spot[] }>();
  for (const [at, place] of places.entries()) {
    if (place === null) continue;
    const [slot, shape] = [slotOf(points, at), shapeOf(points, at)];
    const id = `${slot} ${shape}`;
    const group = groups.get(id) ?? { slot, shape, spots: [] };
    groups.set(id, group);
    group.spots.push([Math.round(place.left), Math.round(place.top)]);
  }
  const ends = markEnds(radius);
  return [...groups.values()]
    .toSorted(
      (a, b) =>
        (a.slot ?? -1) - (b.slot ?? -1) ||
        shapes.indexOf(a.shape) - shapes.indexOf(b.shape),
    )
    .flatMap(({ slot, shape, spots }) =>
      strips(spots).map((strip) => ({
        slot,
        shape,
        d: marksAt(strip, ends[shape]),
      })),
    );
}

type Spot = [left: number, top: number];

function strips(spots: readonly Spot[]): Spot[][] {
  const ordered = spots.toSorted((a, b) => a[0] - b[0]);
  return Array.from(
    { length: Math.ceil(ordered.length / stripMarks) },
    (_, at) => ordered.slice(at * stripMarks, (at + 1) * stripMarks),
  );
}

// From mark to mark by relative moves, which are short.
function marksAt(spots: readonly Spot[], end: MarkEnd): string {
  let [x, y] = [0, 0];
  return spots
    .map(([left, top]) => {
      const [dx, dy] = [left - x, top - y];
      [x, y] = [left + end.dx, top + end.dy];
      return `m${dx}${dy < 0 ? "" : " "}${dy}${end.d}`;
    })
    .join("");
}

/** How a cloud's path becomes marks: the ends of a stroke this wide, in pixels; null is a filled outline. */
export function markStroke(
  shape: Shape,
  radius: number,
): { cap: "round" | "square"; width: number } | null {
  switch (shape) {
    case "small":
      return { cap: "round", width: 2 * radius };
    case "medium":
    case "large":
      return { cap: "square", width: 1.78 * radius };
    case "unknown":
      return null;
  }
}

/** What follows the move to a point, and how far it leaves the pen from there. */
interface MarkEnd {
  d: string;
  dx: number;
  dy: number;
}

function markEnds(radius: number): Record<Shape, MarkEnd> {
  // A desk's plot is about 780 by 480 pixels; on a phone triangles become slimmer.
  const [across, up] = [
    Math.round((radius * 1.25 * plotUnits) / 780),
    Math.round((radius * 1.25 * plotUnits) / 480),
  ];
  return {
    small: { d: "h0", dx: 0, dy: 0 },
    medium: { d: "h0", dx: 0, dy: 0 },
    // So short a stroke has no length to see, but a direction: its square ends stand on their corners.
    large: { d: "l.6 1", dx: 0.6, dy: 1 },
    unknown: {
      d: `m0-${up}l${across} ${2 * up}h-${2 * across}z`,
      dx: 0,
      dy: -up,
    },
  };
}
