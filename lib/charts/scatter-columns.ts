import { isoDay, type Measure } from "./scatter-measures.ts";
import type { ScatterRow } from "./scatter-rows.ts";

interface Column {
  name: string;
  type: "text" | "number";
  values: (string | number | null)[];
}

/** The data of a scatter as columns, unrounded: sizes in billions of parameters, dates as ISO days. */
export function scatterColumns(
  rows: readonly ScatterRow[],
  measures: { x: Measure; y: Measure },
  names: { model: string; x: string; y: string; group: string },
): Column[] {
  const text = (name: string, values: (string | null)[]): Column => ({
    name,
    type: "text",
    values,
  });
  const measured = (name: string, measure: Measure, at: "x" | "y"): Column => ({
    name,
    type: measure.kind === "date" ? "text" : "number",
    values: rows.map((row) => plain(row[at], measure)),
  });
  return [
    text(
      names.model,
      rows.map(({ name }) => name),
    ),
    measured(names.x, measures.x, "x"),
    measured(names.y, measures.y, "y"),
    text(
      names.group,
      rows.map(({ group }) => group),
    ),
  ];
}

function plain(value: number, measure: Measure): string | number {
  if (measure.kind === "date") return isoDay(value);
  // Takes back the logarithm, which leaves errors in the last digits.
  if (measure.kind === "size") return Number((10 ** value).toPrecision(12));
  return value;
}
