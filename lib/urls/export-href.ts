import type { Locale } from "../i18n/locales.ts";
import { localePath } from "./locale-path.ts";
import { boardFields, type BoardParams } from "./board-href.ts";

export const exportFormats = ["csv", "json", "parquet"] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** Where a view of the board can be downloaded: its rows in its order, without the choice for the radar. */
export function exportHref(format: ExportFormat, params: BoardParams): string {
  const fields = boardFields(params, { models: undefined, zoom: undefined });
  const query = new URLSearchParams(fields).toString();
  return query === "" ? `/board.${format}` : `/board.${format}?${query}`;
}

/**
 * Where the points of a view's scatter are: as CSV unrounded, as JSON for the drawing. Which part is shown, which models
 * are chosen and how the table is sorted makes no difference to them.
 */
export function scatterHref(
  format: "csv" | "json",
  locale: Locale,
  params: BoardParams,
): string {
  const fields = boardFields(params, {
    models: undefined,
    zoom: undefined,
    cols: undefined,
    sort: "overall",
    dir: "desc",
  });
  const query = new URLSearchParams(fields).toString();
  const path = localePath(locale, `/scatter.${format}`);
  return query === "" ? path : `${path}?${query}`;
}

/**
 * Where a benchmark's board is as a picture, for link previews.
 * @param models keys of the rows that stand out
 */
export function pictureHref(
  benchmarkId: string,
  models: readonly string[] = [],
): string {
  const query = new URLSearchParams({ benchmark: benchmarkId });
  if (models.length > 0) query.set("models", models.join(","));
  return `/board.png?${query.toString().replaceAll("%2C", ",")}`;
}

/** Where the table in the browser gets the whole board, as it is now or was on a day. */
export function rowsHref(
  benchmarkId: string,
  asOf: string | undefined,
): string {
  const query = new URLSearchParams({ benchmark: benchmarkId });
  if (asOf !== undefined) query.set("asOf", asOf);
  return `/board.rows?${query}`;
}
