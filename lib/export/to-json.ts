import type { Benchmark } from "../schema/benchmark.ts";
import { exportRecords, type ExportColumn } from "./export-table.ts";

/** Columns as JSON: what they are figures of, then one object per row. Missing is null. */
export function toJson(input: {
  benchmark: Benchmark;
  columns: readonly ExportColumn[];
  /** The parts of the address that chose these rows. */
  view: Record<string, string>;
  /** When the newest row was published. */
  updated: string | null;
}): string {
  const { id, name, version, formula, licence, sources } = input.benchmark;
  const document = {
    benchmark: {
      id,
      name,
      version,
      formula,
      licence: licence ?? null,
      sources,
    },
    view: input.view,
    updated: input.updated,
    rows: exportRecords(input.columns),
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}
