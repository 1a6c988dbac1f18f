import { lenientRanks } from "../charts/format-columns.ts";
import {
  listColumns,
  tableColumns,
  type TableColumn,
} from "../charts/list-columns.ts";
import type { PreparedBoard } from "../charts/prepare-board.ts";
import { scoreOf } from "../charts/prepare-table.ts";
import type { Benchmark } from "../schema/benchmark.ts";
import type { BoardRow } from "../schema/board.ts";

export type ExportValue = string | number | null;

/** A column of a download: what its values are, and the value of each row. */
export interface ExportColumn {
  name: string;
  type: "text" | "integer" | "number" | "instant";
  values: ExportValue[];
}

/**
 * A view of a board as columns: its rows, in its order, with the ranks that it
 * shows. Scores are on the benchmark's scales, in full precision; missing is null.
 * An axis is called by its id, a category `axis_category`; `gap` is what format
 * costs overall, `gap_axis` on an axis: columns that are there where the page has them.
 */
export function exportTable(
  benchmark: Benchmark,
  view: Pick<PreparedBoard, "rows" | "sizeRows" | "ranks">,
): ExportColumn[] {
  const { rows, ranks } = view;
  const scores = tableColumns(benchmark);
  const column = (
    name: string,
    type: ExportColumn["type"],
    value: (row: BoardRow) => ExportValue,
  ): ExportColumn => ({ name, type, values: rows.map(value) });
  return [
    column("rank", "integer", (row) => ranks.get(row.key) ?? null),
    column("model", "text", (row) => row.displayName),
    column("name", "text", (row) => row.name),
    column("slug", "text", (row) => row.slug),
    column("label", "text", (row) => row.label || null),
    column("kind", "text", (row) => row.kind),
    column("organisation", "text", (row) => row.organisation),
    column("country", "text", (row) => row.country),
    column("parameters_b", "number", (row) => row.totalParametersB),
    column("active_parameters_b", "number", (row) => row.activeParametersB),
    column("licence", "text", (row) => row.licence),
    column("weights", "text", (row) => row.weights),
    column("base_model", "text", (row) => row.baseModel),
    column("release_date", "text", (row) => row.releaseDate),
    column("evidence", "text", (row) => row.evidence),
    column("answered", "integer", (row) => row.answered),
    column("expected", "integer", (row) => row.expected),
    column("mean_answer_length", "number", (row) => row.meanAnswerLength),
    column("categories_covered", "integer", (row) => covered(row, scores)),
    ...scores.map((score) =>
      column(scoreName(score), "number", (row) => scoreOf(row, score)),
    ),
    ...formatExports(benchmark, view),
    column("benchmark", "text", () => benchmark.id),
    column("run_id", "text", (row) => row.runId),
    column("published_at", "instant", (row) => instant(row.publishedAt)),
    column("attribution", "text", (row) => row.attribution),
  ];
}

/** What format costs: rank and overall score if it did not count, then the gaps; nothing where no answer can be read so. */
function formatExports(
  benchmark: Benchmark,
  { rows, sizeRows, ranks }: Pick<PreparedBoard, "rows" | "sizeRows" | "ranks">,
): ExportColumn[] {
  const lenient = lenientRanks(sizeRows, ranks);
  return listColumns(benchmark).flatMap((shown): ExportColumn[] => {
    if (shown.kind === "lenient-rank")
      return [
        {
          name: "lenient_rank",
          type: "integer",
          values: rows.map(({ key }) => lenient.get(key) ?? null),
        },
        {
          name: "lenient_overall",
          type: "number",
          values: rows.map((row) => row.lenientOverall),
        },
      ];
    if (shown.kind !== "gap") return [];
    const values = rows.map((row) => scoreOf(row, shown));
    return [{ name: scoreName(shown), type: "number", values }];
  });
}

/** The same columns as one object per row. */
export function exportRecords(
  columns: readonly ExportColumn[],
): Record<string, ExportValue>[] {
  const count = columns[0]?.values.length ?? 0;
  return Array.from({ length: count }, (_, at) =>
    Object.fromEntries(
      columns.map(({ name, values }) => [name, values[at] ?? null]),
    ),
  );
}

/** When the newest of the rows was published: an ISO instant; null where none says. */
export function newestPublished(
  rows: readonly Pick<BoardRow, "publishedAt">[],
): string | null {
  const times = rows.flatMap(({ publishedAt }) => instant(publishedAt) ?? []);
  return times.toSorted().at(-1) ?? null;
}

function scoreName({ kind, axis, key }: TableColumn): string {
  if (kind === "gap") return axis === null ? "gap" : `gap_${axis}`;
  return kind === "category" ? `${axis}_${key}` : key;
}

const covered = (row: BoardRow, scores: readonly TableColumn[]) =>
  scores.filter(
    (score) => score.kind === "category" && scoreOf(row, score) !== null,
  ).length;

const instant = (at: string | null) =>
  at === null ? null : new Date(at).toISOString();
