import type { AggregateRecord, ReadItem } from "../schema/record.ts";
import type { Adapter, Sample, Source } from "./adapter.ts";
import { type CsvRow, csvRows } from "./reading/csv-rows.ts";
import { optional } from "./reading/loose.ts";
import { RecordFields } from "./reading/record-fields.ts";

/** Kurabe's CSV of scores that exist only as numbers: columns `name` and `value`; `model`, `metric`, `scale_max` and `n` where known. */
export const kurabeCsv: Adapter = {
  id: "kurabe-csv",
  title: "Kurabe scores (CSV)",
  source: "lib/adapters/README.md",
  detect: ({ shape, records: [first] }: Sample) =>
    shape === "csv" && first && "name" in first && "value" in first ? 0.9 : 0,
  read: readScores,
};

async function* readScores(source: Source): AsyncIterable<ReadItem> {
  for await (const item of csvRows(source)) {
    if (item.kind === "issue") {
      yield item;
      continue;
    }
    const place = { file: source.name, line: item.line };
    const fields = new RecordFields(item.row, place, { digitsAsText: true });
    const record = aggregateOf(item, fields);
    yield* fields.issues;
    if (record) yield record;
  }
}

function aggregateOf(
  { row }: CsvRow,
  fields: RecordFields,
): AggregateRecord | null {
  const name = cell(row, "name");
  const value = fields.number("value");
  for (const field of ["name", "value"])
    if (cell(row, field) === undefined)
      fields.note("warning", "missing-field", field, { field });
  const scaleMax = fields.number("scale_max", { min: 0, max: 1e6 });
  const n = fields.number("n", { min: 1, max: 1e9 });
  if (name === undefined || value === undefined) return null;
  return {
    kind: "aggregate",
    place: fields.place,
    ...optional("model", cell(row, "model")),
    name,
    ...optional("metric", cell(row, "metric")),
    value,
    ...optional("scaleMax", scaleMax),
    ...optional("n", n),
  };
}

/** An empty cell is none. */
const cell = (row: CsvRow["row"], column: string): string | undefined =>
  row[column]?.trim() || undefined;
