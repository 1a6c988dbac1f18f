import {
  placeAmong,
  strengthsOf,
  type PartPlacement,
  type Placement,
  type Strengths,
} from "../ranking/strengths.ts";
import type { Board, BoardRow } from "../schema/board.ts";
import { directionsOf } from "./part-directions.ts";
import { rankRows } from "./rank-rows.ts";
import { scoredAxes } from "./scored-axes.ts";
import { sizeClassMean, type ClassMean } from "./size-class-mean.ts";

/** One run of a model, placed on its board. */
export interface PreparedModelRun extends Strengths {
  row: BoardRow;
  /** Null: not ranked, because it is a baseline or has no overall score. */
  overall: Placement | null;
  /** By axis id and by part id, among the ranked LLM runs that have a result there. */
  places: Map<string, Placement>;
  /** The run of its base model on the same board. */
  base: BoardRow | null;
  sizeClass: ClassMean | null;
}

/** Where a run stands; null where the board does not have it. */
export function prepareModelRun(
  board: Board,
  runId: string,
): PreparedModelRun | null {
  const row = board.rows.find((each) => each.runId === runId);
  if (!row) return null;
  const ranks = rankRows(board.rows);
  const ranked = board.rows.filter(({ key }) => ranks.has(key));
  const rank = ranks.get(row.key);
  const parts = scoredAxes(board.benchmark).flatMap((axis) => axis.parts);
  const directions = directionsOf(board.benchmark);
  const overall = rank === undefined ? null : { rank, of: ranked.length };
  const place = (
    id: string,
    valueOf: (row: BoardRow) => number | null | undefined,
  ): PartPlacement[] => {
    const value = valueOf(row) ?? null;
    if (overall === null || value === null) return [];
    const values = ranked.flatMap((other) => valueOf(other) ?? []);
    return [{ id, ...placeAmong(value, values, directions.get(id)) }];
  };
  const axes = board.benchmark.axes.flatMap(({ id }) =>
    place(id, (each) => each.axes[id]),
  );
  const placed = parts.flatMap(({ id }) => place(id, (each) => each.parts[id]));
  return {
    row,
    overall,
    places: new Map([...axes, ...placed].map((each) => [each.id, each])),
    ...strengthsOf(overall, placed),
    base: baseOf(board.rows, row),
    sizeClass: sizeClassMean(
      board.rows,
      row,
      parts.map(({ id }) => id),
    ),
  };
}

function baseOf(rows: readonly BoardRow[], row: BoardRow): BoardRow | null {
  const name = row.baseModel?.toLowerCase();
  if (name === undefined) return null;
  const found = rows.find(
    (other) => other.name.toLowerCase() === name && other.slug !== row.slug,
  );
  return found ?? null;
}
