import { exactMean } from "../ranking/exact-mean.ts";
import type { BoardRow } from "../schema/board.ts";
import { sizeShape, type Shape } from "./size-shape.ts";

export interface ClassMean {
  shape: Shape;
  /** Models of the class, the row's own among them. */
  n: number;
  /** By part id; null where none of them has a result. */
  parts: Record<string, number | null>;
}

const fewest = 3;

/**
 * The mean of every part over the LLM runs of a row's size class, each over the runs that have a result.
 * Null where the row's size is unknown, the row is a baseline, or the class has fewer than three runs.
 */
export function sizeClassMean(
  rows: readonly BoardRow[],
  row: BoardRow,
  partIds: readonly string[],
): ClassMean | null {
  const shape = sizeShape(row.totalParametersB);
  if (shape === "unknown" || row.kind !== "llm") return null;
  const peers = rows.filter(
    (other) =>
      other.kind === "llm" && sizeShape(other.totalParametersB) === shape,
  );
  if (peers.length < fewest) return null;
  const mean = (id: string) => {
    const values = peers.flatMap((peer) => peer.parts[id] ?? []);
    return exactMean(values.map((value) => ({ value, weight: 1 })));
  };
  return {
    shape,
    n: peers.length,
    parts: Object.fromEntries(partIds.map((id) => [id, mean(id)])),
  };
}
