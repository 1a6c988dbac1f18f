import type { AxisId } from "../schema/benchmark.ts";
import type { Board, BoardRow } from "../schema/board.ts";
import { directionsOf } from "./part-directions.ts";
import type { Family, FamilyMember } from "./family-tree.ts";
import { scoredAxes, type AxisPart } from "./scored-axes.ts";

/** A score of a derivative, and what it gained over the model that it is held against. */
export interface Gain {
  value: number | null;
  /** Its score minus the reference's; null where either is missing. */
  difference: number | null;
  /** Whether the difference is for the better, by the score's direction; null: none, or no difference. */
  better: boolean | null;
}

/** One run of a derivative on a board. */
export interface FamilyGain {
  row: BoardRow;
  depth: number;
  /** The run that it is held against; null where neither the base nor anything between them is on the board. */
  reference: BoardRow | null;
  overall: Gain;
  /** By axis id and by part id. */
  gains: Map<string, Gain>;
  /** Parts that got better and worse. */
  up: number;
  down: number;
  /** The largest gain and the largest loss, as a part of the scale. */
  most: AxisPart | null;
  least: AxisPart | null;
}

export interface PreparedFamily {
  gains: FamilyGain[];
  /** By which gain they are sorted: overall, or the first axis that has one; null: by name. */
  sortedBy: "overall" | AxisId | null;
}

/**
 * What the derivatives of a base model gained and lost on a board: the largest overall gain first, or the largest on
 * the first axis where no overall gain is known; those without one after them, by name. Each is held against the base,
 * or where that is not on the board against the nearest model between them.
 */
export function prepareFamily(board: Board, family: Family): PreparedFamily {
  const rowsOf = Map.groupBy(board.rows, ({ slug }) => slug);
  const gains = family.members.flatMap((member) =>
    (rowsOf.get(member.model.slug) ?? []).map((row) =>
      gainOf(board, member, row, referenceOf(member, row, rowsOf)),
    ),
  );
  const ids = board.benchmark.axes.map(({ id }) => id);
  const sortedBy =
    (["overall", ...ids] as const).find((id) =>
      gains.some((gain) => gainIn(gain, id) !== null),
    ) ?? null;
  return {
    gains: gains.toSorted((a, b) => byGain(a, b, sortedBy)),
    sortedBy,
  };
}

function referenceOf(
  { ancestors }: FamilyMember,
  row: BoardRow,
  rowsOf: ReadonlyMap<string, BoardRow[]>,
): BoardRow | null {
  const [base, ...between] = ancestors.toReversed();
  for (const model of [base, ...between.toReversed()]) {
    const found = model && mostAlike(row, rowsOf.get(model.slug) ?? []);
    if (found) return found;
  }
  return null;
}

/** Of several runs the one made most like another: label, shots, judge and evidence. */
function mostAlike(row: BoardRow, others: readonly BoardRow[]) {
  const alike = (other: BoardRow) =>
    (["label", "shots", "judge", "evidence"] as const).filter(
      (key) => other[key] === row[key],
    ).length;
  return others.toSorted(
    (a, b) => alike(b) - alike(a) || (a.key < b.key ? -1 : 1),
  )[0];
}

function gainOf(
  { benchmark }: Board,
  { depth }: FamilyMember,
  row: BoardRow,
  reference: BoardRow | null,
): FamilyGain {
  const directions = directionsOf(benchmark);
  const gain = (
    id: string,
    value: number | null | undefined,
    from: number | null | undefined,
  ): Gain => {
    const difference =
      value === null || value === undefined || typeof from !== "number"
        ? null
        : value - from;
    const lower = directions.get(id) === "lower-is-better";
    const better = difference
      ? lower
        ? difference < 0
        : difference > 0
      : null;
    return { value: value ?? null, difference, better };
  };
  const axes = scoredAxes(benchmark);
  const parts = axes.flatMap((axis) => axis.parts);
  const gains = new Map([
    ...axes.map(
      ({ id }) => [id, gain(id, row.axes[id], reference?.axes[id])] as const,
    ),
    ...parts.map(
      ({ id }) => [id, gain(id, row.parts[id], reference?.parts[id])] as const,
    ),
  ]);
  const moved = parts
    .map((part) => ({ part, by: signedShare(part, gains.get(part.id)) }))
    .toSorted((a, b) => b.by - a.by);
  const [first, last] = [moved[0], moved.at(-1)];
  return {
    row,
    depth,
    reference,
    overall: gain("overall", row.overall, reference?.overall),
    gains,
    up: moved.filter(({ by }) => by > 0).length,
    down: moved.filter(({ by }) => by < 0).length,
    most: first && first.by > 0 ? first.part : null,
    least: last && last.by < 0 ? last.part : null,
  };
}

/** How far a part moved as a part of its scale, above 0 for the better; 0 where nothing is known. */
function signedShare({ scale }: AxisPart, gain: Gain | undefined): number {
  if (!gain || gain.difference === null || gain.better === null) return 0;
  const share = Math.abs(gain.difference) / (scale.max - scale.min);
  return gain.better ? share : -share;
}

function byGain(
  a: FamilyGain,
  b: FamilyGain,
  by: PreparedFamily["sortedBy"],
): number {
  const [left, right] = [gainIn(a, by), gainIn(b, by)];
  if (left !== null && right !== null && left !== right) return right - left;
  if ((left === null) !== (right === null)) return left === null ? 1 : -1;
  const [first, second] = [nameOf(a.row), nameOf(b.row)];
  return first < second ? -1 : first > second ? 1 : 0;
}

const gainIn = (gain: FamilyGain, by: PreparedFamily["sortedBy"]) =>
  by === null
    ? null
    : by === "overall"
      ? gain.overall.difference
      : (gain.gains.get(by)?.difference ?? null);

const nameOf = ({ displayName, key }: BoardRow) => `${displayName} ${key}`;

/** Of the boards that a family is on, the one to open with: most derivatives beside something to hold them against. */
export function familyBoards(
  family: Family,
  benchmarks: readonly string[],
): { id: string; pairs: number; models: number }[] {
  return benchmarks
    .map((id) => {
      const on = ({ benchmarks: own }: { benchmarks: string[] }) =>
        own.includes(id);
      const here = family.members.filter(({ model }) => on(model));
      const pairs = here.filter(({ ancestors }) => ancestors.some(on)).length;
      return { id, pairs, models: here.length };
    })
    .filter(({ models }) => models > 0)
    .toSorted((a, b) => b.pairs - a.pairs || b.models - a.models);
}
