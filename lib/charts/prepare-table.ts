import { formatScore } from "../format/score.ts";
import { formatSize } from "../format/size.ts";
import { searchTerms } from "../format/search-key.ts";
import type { Benchmark } from "../schema/benchmark.ts";
import type { FactColumn } from "../schema/board-columns.ts";
import type { BoardRow } from "../schema/board.ts";
import type { DifferingAspect } from "./board-differences.ts";
import { gapOf, lenientRanks } from "./format-columns.ts";
import {
  hiddenMatches,
  type HiddenMatch,
  type SearchedField,
} from "./hidden-match.ts";
import type { TableColumn } from "./list-columns.ts";
import { factText } from "./row-facts.ts";
import { coverageIn } from "./sort-rows.ts";

/** What stands in a cell: a score's text and shade (0 to 4), a fact as it is; null where it is missing. */
export type Cell = [text: string, shade: number] | string | null;

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
  /** By column. */
  cells: Cell[];
  /** Why the search found it, where what is shown does not tell; absent without one. */
  matches?: HiddenMatch[];
  /** In what it was not measured as most were; absent where nothing is known to differ. */
  odd?: DifferingAspect[];
}

/** What a table's rows are prepared with. */
export interface TableContext {
  benchmark: Benchmark;
  columns: readonly TableColumn[];
  /** The rows that shades are relative to. */
  shadeBy: readonly BoardRow[];
  ranks: ReadonlyMap<string, number>;
  boardRanks: ReadonlyMap<string, number> | null;
  /** The word for active parameters. */
  active: string;
  /** What was searched for. */
  query: string;
  /** By row: in what it was not measured as most were; absent where nothing is known of it. */
  odd?: ReadonlyMap<string, DifferingAspect[]>;
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
  const { columns, ranks, boardRanks } = context;
  const cells = columns.map((column) => cellOf(column, context));
  const terms = searchTerms(context.query);
  const shown = shownFields(columns);
  return (row) => ({
    ...oddOf(row, context),
    key: row.key,
    rank: ranks.get(row.key) ?? null,
    boardRank: boardRanks?.get(row.key) ?? null,
    name: row.displayName,
    title: row.name,
    organisation: row.organisation,
    label: row.label,
    baseline: row.kind === "baseline",
    cells: cells.map((of) => of(row)),
    ...(terms.length > 0 && { matches: hiddenMatches(row, terms, shown) }),
  });
}

function oddOf(row: BoardRow, { odd }: TableContext) {
  const aspects = odd?.get(row.key);
  return aspects && { odd: aspects };
}

function shownFields(columns: readonly TableColumn[]): Set<SearchedField> {
  const keys = new Set(columns.map(({ key }) => key));
  return new Set([
    "displayName",
    "label",
    "organisation",
    ...(keys.has("base") ? (["baseModel"] as const) : []),
    ...(keys.has("licence") ? (["licence"] as const) : []),
  ]);
}

/** A row's score in a column; null in a column of facts. */
export function scoreOf(row: BoardRow, column: TableColumn): number | null {
  switch (column.kind) {
    case "overall":
      return row.overall;
    case "axis":
      return row.axes[column.key] ?? null;
    case "gap":
      return gapOf(row, column.axis);
    case "fact":
    case "lenient-rank":
      return null;
    default:
      return row.parts[column.key] ?? null;
  }
}

function cellOf(
  column: TableColumn,
  context: TableContext,
): (row: BoardRow) => Cell {
  if (column.kind === "fact") {
    return factCell(column.key as FactColumn, context);
  }
  if (column.kind === "lenient-rank") return rankCell(context);
  const shadeOf = shaderOf(column, context.shadeBy);
  return (row) => {
    const value = scoreOf(row, column);
    const text = formatScore(value, column.scale);
    return text === null ? null : [text, shadeOf(value ?? 0)];
  };
}

/** The rank as it is, and as it would be. */
function rankCell({ shadeBy, ranks }: TableContext): (row: BoardRow) => Cell {
  const lenient = lenientRanks(shadeBy, ranks);
  return ({ key }) => {
    const [now, then] = [ranks.get(key), lenient.get(key)];
    return now === undefined || then === undefined ? null : `${now} → ${then}`;
  };
}

function factCell(
  fact: FactColumn,
  { benchmark, active }: TableContext,
): (row: BoardRow) => Cell {
  switch (fact) {
    case "size":
      return (row) =>
        formatSize(row.totalParametersB, row.activeParametersB, active);
    case "coverage": {
      const covered = coverageIn(benchmark);
      return (row) => `${covered(row)}`;
    }
    default:
      return (row) => factText(row, fact);
  }
}

// Searches prepare rows again and again, and every time by the shades of the whole board.
function shaderOf(column: TableColumn, rows: readonly BoardRow[]): Shader {
  const known = shaders.get(rows) ?? new Map<string, Shader>();
  shaders.set(rows, known);
  const shade = known.get(column.key) ?? shader(column, rows);
  known.set(column.key, shade);
  return shade;
}

type Shader = (value: number) => number;

const shaders = new WeakMap<readonly BoardRow[], Map<string, Shader>>();

// Five even steps between the column's lowest and highest score.
function shader(column: TableColumn, rows: readonly BoardRow[]): Shader {
  const values = rows
    .map((row) => scoreOf(row, column))
    .filter((value) => value !== null);
  const low = values.reduce((least, each) => Math.min(least, each), Infinity);
  const high = values.reduce((most, each) => Math.max(most, each), -Infinity);
  const span = high - low;
  return (value: number) =>
    span > 0
      ? Math.max(0, Math.min(4, Math.floor(((value - low) / span) * 5)))
      : 0;
}
