import { prepareBoard } from "../charts/prepare-board.ts";
import type { Board } from "../schema/board.ts";
import { boardFields, type BoardParams } from "../urls/board-href.ts";
import type { ExportFormat } from "../urls/export-href.ts";
import { fileName } from "./download.ts";
import { exportTable, newestPublished } from "./export-table.ts";
import { toCsv } from "./to-csv.ts";
import { toJson } from "./to-json.ts";
import { toParquet } from "./to-parquet.ts";

/** The view of a board that its parameters ask for, as a file. */
export function exportBoard(
  board: Board,
  params: BoardParams,
  format: ExportFormat,
) {
  const { benchmark } = board;
  const columns = exportTable(benchmark, prepareBoard(board, params));
  const updated = newestPublished(board.rows);
  const view = Object.fromEntries(boardFields(params, { models: undefined }));
  const body = {
    csv: () => toCsv(columns),
    json: () => toJson({ benchmark, columns, view, updated }),
    parquet: () => toParquet(columns),
  }[format]();
  return {
    body,
    type: exportTypes[format],
    fileName: fileName(benchmark.id, updated, format),
  };
}

/** What each file is, for its header. */
export const exportTypes = {
  csv: "text/csv; charset=utf-8; header=present",
  json: "application/json; charset=utf-8",
  parquet: "application/vnd.apache.parquet",
} as const;
