import type { PlacedScatter } from "./place-scatter.ts";

/** Keys that lead from point to point. */
export const walkKeys = [
  "ArrowLeft",
  "ArrowRight",
  "ArrowUp",
  "ArrowDown",
  "Home",
  "End",
] as const;
export type WalkKey = (typeof walkKeys)[number];

/**
 * The point that a key leads to: left and right in the order from left to right, up and down in that from bottom to
 * top, to the first and to the last. Stays at the end. Null where no point is shown.
 */
export function walkPoints(
  places: PlacedScatter["places"],
  from: number | null,
  key: WalkKey,
): number | null {
  const upright = key === "ArrowUp" || key === "ArrowDown";
  const order = places
    .flatMap((place, at) => (place ? [{ at, ...place }] : []))
    .toSorted((a, b) =>
      upright ? b.top - a.top || a.at - b.at : a.left - b.left || a.at - b.at,
    )
    .map(({ at }) => at);
  const last = order.length - 1;
  const now = from === null ? -1 : order.indexOf(from);
  if (now === -1) return order[0] ?? null;
  const step = key === "ArrowLeft" || key === "ArrowDown" ? -1 : 1;
  const next = { Home: 0, End: last }[key as string] ?? now + step;
  return order[Math.max(0, Math.min(last, next))] ?? null;
}
