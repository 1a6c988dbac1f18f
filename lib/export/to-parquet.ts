import { parquetWriteBuffer } from "hyparquet-writer";
import type { ExportColumn } from "./export-table.ts";

/**
 * Columns as a Parquet file: texts as UTF-8, scores as doubles, ranks and
 * counts as 32-bit integers, moments as timestamps in milliseconds, UTC.
 */
export function toParquet(
  columns: readonly ExportColumn[],
): Uint8Array<ArrayBuffer> {
  return new Uint8Array(
    parquetWriteBuffer({
      createdBy: "kurabe",
      columnData: columns.map(({ name, type, values }) => ({
        name,
        type: types[type],
        data: type === "instant" ? values.map(moment) : values,
      })),
    }),
  );
}

const types = {
  text: "STRING",
  integer: "INT32",
  number: "DOUBLE",
  instant: "TIMESTAMP",
} as const;

const moment = (value: string | number | null) =>
  value === null ? null : new Date(value);
