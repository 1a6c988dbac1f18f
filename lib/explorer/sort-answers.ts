import type { ExplorerSort } from "../schema/explorer.ts";
import type { AnswerTable } from "./answer-table.ts";

/** What all public runs say of a row's question; NaN where they say nothing. */
export interface RowStats {
  /** Share of the runs that are right. */
  right: Float64Array;
  /** Mean score, as a part of the scale. */
  mean: Float64Array;
  discrimination: Float64Array;
}

/**
 * What rows are sorted by; null: their own order. A row without such a number has NaN.
 * @param stats needed for difficulty and discrimination
 * @param spans width of each dataset's scale, so that a step of a rating and of a score weigh alike
 */
export function sortValues(
  table: AnswerTable,
  sort: ExplorerSort,
  { stats, spans }: { stats: RowStats | null; spans: readonly number[] },
): Float64Array | null {
  switch (sort) {
    case "position":
      return null;
    case "difficulty":
      return stats && difficulty(stats);
    case "discrimination":
      return stats?.discrimination ?? null;
    case "disagreement":
      return Float64Array.from({ length: table.count }, (_, row) =>
        disagreement(table, row, spans[table.dataset[row] ?? 0] ?? 1),
      );
    case "length":
      return Float64Array.from({ length: table.count }, (_, row) =>
        Math.max(...table.runs.map(({ length }) => length[row] ?? 0)),
      );
    default:
      return sort satisfies never;
  }
}

/** Rows in their order; equals, and those without a value at the end, as the table has them. */
export function sortRows(
  rows: readonly number[],
  values: Float64Array | null,
  order: "asc" | "desc",
): number[] {
  if (!values) return order === "asc" ? [...rows] : rows.toReversed();
  const sign = order === "asc" ? 1 : -1;
  return rows.toSorted((a, b) => compareRows(values, sign, a, b));
}

/** Below 0 where row `a` comes first. */
export function compareRows(
  values: Float64Array,
  sign: 1 | -1,
  a: number,
  b: number,
): number {
  const [x, y] = [values[a] ?? NaN, values[b] ?? NaN];
  const [noX, noY] = [Number.isNaN(x), Number.isNaN(y)];
  if (noX || noY) return noX && noY ? a - b : noX ? 1 : -1;
  return sign * (x - y) || a - b;
}

/** The share that is right, as pages show it; of equal ones by the mean score. */
const difficulty = ({ right, mean }: RowStats) =>
  right.map((share, row) => share + (mean[row] ?? NaN) * TIE);

/** Standard deviation of the scores as parts of the scale; then by how many different answers there are. */
function disagreement(table: AnswerTable, row: number, span: number): number {
  let n = 0;
  let sum = 0;
  let squares = 0;
  const answers = new Set<number>();
  for (const { score, key } of table.runs) {
    if (key[row]) answers.add(key[row] ?? 0);
    const own = (score[row] ?? NaN) / span;
    if (Number.isNaN(own)) continue;
    n += 1;
    sum += own;
    squares += own * own;
  }
  if (n < 2) return NaN;
  const variance = Math.max(0, squares / n - (sum / n) ** 2);
  return Math.sqrt(variance) + answers.size * TIE;
}

/** Too small to outweigh a difference between scores. */
const TIE = 1e-9;
