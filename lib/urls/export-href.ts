import { boardFields, type BoardParams } from "./board-href.ts";

export const exportFormats = ["csv", "json", "parquet"] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** Where a view of the board can be downloaded: its rows in its order, without the choice for the radar. */
export function exportHref(format: ExportFormat, params: BoardParams): string {
  const fields = boardFields(params, { models: undefined });
  const query = new URLSearchParams(fields).toString();
  return query === "" ? `/board.${format}` : `/board.${format}?${query}`;
}

/** Where a benchmark's board is as a picture, for link previews. */
export function pictureHref(benchmarkId: string): string {
  return `/board.png?${new URLSearchParams({ benchmark: benchmarkId })}`;
}
