/** Facts of a row that the board's table can show, and what the URL calls them. */
export const factColumns = [
  "size",
  "evidence",
  "coverage",
  "organisation",
  "base",
  "licence",
  "weights",
  "tuning",
  "date",
  "active",
  "country",
  "shots",
  "judge",
] as const;
export type FactColumn = (typeof factColumns)[number];

/** What format alone costs: the rank as it is beside the one by lenient scores, and the gap of the overall score. */
export const formatColumns = ["lenient-rank", "gap"] as const;

/** Named choices of columns; `all` (every category) is the board's own. */
export const columnPresets = [
  "overview",
  "all",
  "format",
  "understanding-categories",
  "generation-categories",
  "understanding-datasets",
  "generation-datasets",
] as const;
export type ColumnPreset = (typeof columnPresets)[number];

/** Column names that no category or dataset may have: one name means one column. */
export const reservedColumns: readonly string[] = [
  "overall",
  "model",
  ...factColumns,
  ...formatColumns,
  ...columnPresets,
];

const readUpwards: readonly string[] = [
  "model",
  "lenient-rank",
  ...factColumns.filter((fact) => fact !== "date" && fact !== "coverage"),
];

/** The direction that a column's values are read in: names and sizes upwards, scores from the best, dates from the newest. */
export function firstDirection(column: string): "asc" | "desc" {
  return readUpwards.includes(column) ? "asc" : "desc";
}
