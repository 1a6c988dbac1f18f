import { runName } from "../format/run-name.ts";
import type { BoardRow } from "../schema/board.ts";
import { measureOf, type Measure } from "./scatter-measures.ts";
import { sizeShape, type Shape } from "./size-shape.ts";

/** What colour can tell. */
export const colourings = [
  "organisation",
  "size",
  "licence",
  "weights",
  "family",
] as const;
export type Colouring = (typeof colourings)[number];

/** What the scatter needs of a row that has both values. */
export interface ScatterRow {
  key: string;
  slug: string;
  name: string;
  baseline: boolean;
  x: number;
  y: number;
  /** What its colour stands for; null where that is unknown. */
  group: string | null;
  shape: Shape;
}

/** The rows that have both values, from left to right; that is also the order in which the keyboard walks. */
export function scatterRows(
  rows: readonly BoardRow[],
  { x, y }: { x: Measure; y: Measure },
  colour: Colouring,
): ScatterRow[] {
  const family = familyOf(rows);
  const both = rows.flatMap((row): ScatterRow[] => {
    const [across, up] = [measureOf(row, x), measureOf(row, y)];
    if (across === null || up === null) return [];
    return [
      {
        key: row.key,
        slug: row.slug,
        name: runName(row),
        baseline: row.kind === "baseline",
        x: across,
        y: up,
        group: colour === "family" ? family(row) : groupOf(row, colour),
        shape: sizeShape(row.totalParametersB),
      },
    ];
  });
  return both.toSorted(
    (a, b) => a.x - b.x || b.y - a.y || (a.key < b.key ? -1 : 1),
  );
}

function groupOf(
  row: BoardRow,
  colour: Exclude<Colouring, "family">,
): string | null {
  switch (colour) {
    case "organisation":
      return row.organisation;
    case "licence":
      return row.licence;
    case "weights":
      return row.weights;
    case "size": {
      const size = sizeShape(row.totalParametersB);
      return size === "unknown" ? null : size;
    }
  }
}

// The model at the root of those that the board knows; null where a model neither has a base nor is one.
function familyOf(rows: readonly BoardRow[]) {
  const baseOf = new Map(rows.map(({ name, baseModel }) => [name, baseModel]));
  const bases = new Set(rows.map(({ baseModel }) => baseModel));
  return ({ name, baseModel }: BoardRow): string | null => {
    if (baseModel === null) return bases.has(name) ? name : null;
    const seen = new Set([name]);
    let root = baseModel;
    while (!seen.has(root)) {
      seen.add(root);
      root = baseOf.get(root) ?? root;
    }
    return root;
  };
}
