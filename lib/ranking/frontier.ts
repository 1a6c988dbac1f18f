interface Point {
  x: number;
  y: number;
}

/**
 * The Pareto frontier: the points that no other dominates, from left to right. One point dominates another where it
 * is at least as good on both axes and better on one. Of equal points all are kept.
 */
export function frontier<P extends Point>(
  points: readonly P[],
  better: { x: "high" | "low"; y: "high" | "low" },
): P[] {
  const sign = {
    x: better.x === "high" ? 1 : -1,
    y: better.y === "high" ? 1 : -1,
  };
  const sorted = points.toSorted(
    (a, b) => sign.x * (b.x - a.x) || sign.y * (b.y - a.y),
  );
  const kept: P[] = [];
  for (const point of sorted) {
    const last = kept.at(-1);
    const isEqual = last?.x === point.x && last.y === point.y;
    if (!last || isEqual || sign.y * (point.y - last.y) > 0) kept.push(point);
  }
  return kept.toSorted((a, b) => a.x - b.x || a.y - b.y);
}
