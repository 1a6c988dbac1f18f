import type { ScoredAxis } from "./scored-axes.ts";

/** Why an axis is shown as a table alone: a radar needs three spokes, and one scale for all of them. Null where it can be drawn. */
export function radarProblem(
  axis: ScoredAxis,
  rows: readonly { parts: Record<string, number | null> }[],
): "tooFew" | "mixedScales" | null {
  if (axis.parts.some(({ scale }) => scale.max !== axis.scale.max)) {
    return "mixedScales";
  }
  const measured = axis.parts.filter(({ id }) =>
    rows.some((row) => (row.parts[id] ?? null) !== null),
  );
  return measured.length < 3 ? "tooFew" : null;
}
