import { formatScore } from "../format/score.ts";
import { formatSize } from "../format/size.ts";
import type { Benchmark } from "../schema/benchmark.ts";
import type { BoardRow } from "../schema/board.ts";
import type { Evidence } from "../schema/evidence.ts";
import { hasOverall, scoredAxes } from "./scored-axes.ts";

export interface TableColumn {
  /** What `?sort=` calls it. */
  key: string;
  kind: "overall" | "axis" | "category";
  axis: string | null;
  scale: { min: number; max: number };
}

/** A score as it stands in its cell: its text and its shade (0 to 4); null where it is missing. */
export type ScoreCell = [text: string, shade: number] | null;

export interface TableRow {
  key: string;
  /** Rank among the rows of the chosen size class; null: not ranked. */
  rank: number | null;
  /** Rank on the whole board where a size class is chosen. */
  boardRank: number | null;
  name: string;
  title: string;
  organisation: string | null;
  label: string;
  baseline: boolean;
  size: string | null;
  evidence: Evidence;
  /** Categories with a result, of those that count. */
  covered: number;
  cells: ScoreCell[];
}

/** The score columns of a benchmark: overall, then each axis followed by its categories. */
export function tableColumns(benchmark: Benchmark): TableColumn[] {
  const axes = scoredAxes(benchmark);
  const overall = {
    key: "overall",
    kind: "overall",
    axis: null,
    scale: { min: 0, max: 1 },
  } as const;
  return [
    ...(hasOverall(benchmark) ? [overall] : []),
    ...axes.map(({ id, scale }) => ({
      key: id,
      kind: "axis" as const,
      axis: id,
      scale,
    })),
    ...axes.flatMap((axis) =>
      axis.parts.map(({ id, scale }) => ({
        key: id,
        kind: "category" as const,
        axis: axis.id,
        scale,
      })),
    ),
  ];
}

/** What a table's rows are prepared with. */
export interface TableContext {
  columns: readonly TableColumn[];
  /** The rows that shades are relative to. */
  shadeBy: readonly BoardRow[];
  ranks: ReadonlyMap<string, number>;
  boardRanks: ReadonlyMap<string, number> | null;
  /** The word for active parameters. */
  active: string;
}

/** Rows as a table shows them; order is kept. */
export function prepareTable({
  rows,
  ...context
}: TableContext & { rows: readonly BoardRow[] }): TableRow[] {
  return rows.map(rowPreparer(context));
}

/** Prepares rows one by one: of thousands, only those on the screen are needed. */
export function rowPreparer(
  context: TableContext,
): (row: BoardRow) => TableRow {
  const { columns, ranks, boardRanks, active, shadeBy } = context;
  const shades = columns.map((column) => shader(column, shadeBy));
  return (row) => ({
    key: row.key,
    rank: ranks.get(row.key) ?? null,
    boardRank: boardRanks?.get(row.key) ?? null,
    name: row.displayName,
    title: row.name,
    organisation: row.organisation,
    label: row.label,
    baseline: row.kind === "baseline",
    size: formatSize(row.totalParametersB, row.activeParametersB, active),
    evidence: row.evidence,
    covered: columns.filter(
      (column) => column.kind === "category" && scoreOf(row, column) !== null,
    ).length,
    cells: columns.map((column, at): ScoreCell => {
      const value = scoreOf(row, column);
      const text = formatScore(value, column.scale);
      return text === null ? null : [text, shades[at]?.(value ?? 0) ?? 0];
    }),
  });
}

/** A row's score in a column. */
export function scoreOf(row: BoardRow, column: TableColumn): number | null {
  switch (column.kind) {
    case "overall":
      return row.overall;
    case "axis":
      return row.axes[column.key] ?? null;
    case "category":
      return row.parts[column.key] ?? null;
  }
}

// Five even steps between the column's lowest and highest score.
function shader(column: TableColumn, rows: readonly BoardRow[]) {
  const values = rows
    .map((row) => scoreOf(row, column))
    .filter((value) => value !== null);
  const low = values.reduce((least, each) => Math.min(least, each), Infinity);
  const span =
    values.reduce((most, each) => Math.max(most, each), -Infinity) - low;
  return (value: number) =>
    span > 0
      ? Math.max(0, Math.min(4, Math.floor(((value - low) / span) * 5)))
      : 0;
}
