import type { PlacedScatter } from "./place-scatter.ts";

interface Corner {
  left: number;
  top: number;
}

/** The points inside a closed outline (in plot units; even-odd where it crosses itself), the highest first. */
export function enclosedPoints(
  places: PlacedScatter["places"],
  outline: readonly Corner[],
): number[] {
  return places
    .flatMap((place, at) =>
      place && isInside(place, outline) ? [{ at, top: place.top }] : [],
    )
    .toSorted((a, b) => a.top - b.top || a.at - b.at)
    .map(({ at }) => at);
}

function isInside({ left, top }: Corner, outline: readonly Corner[]): boolean {
  let inside = false;
  for (const [at, a] of outline.entries()) {
    const b = outline.at(at - 1) ?? a;
    const crosses =
      a.top > top !== b.top > top &&
      left < ((b.left - a.left) * (top - a.top)) / (b.top - a.top) + a.left;
    if (crosses) inside = !inside;
  }
  return inside;
}

/** What is chosen after enclosed models join it: as many as there is room for, and how many found none. */
export function joinSelection(
  selected: readonly string[],
  enclosed: readonly string[],
  most: number,
): { selected: string[]; added: number; leftOut: number } {
  const fresh = enclosed.filter((key) => !selected.includes(key));
  const room = Math.max(0, most - selected.length);
  return {
    selected: [...selected, ...fresh.slice(0, room)],
    added: Math.min(room, fresh.length),
    leftOut: Math.max(0, fresh.length - room),
  };
}
