import type { Locale } from "#lib/i18n/locales.ts";
import { boardHref, type BoardParams } from "#lib/urls/board-href.ts";

/**
 * Where a column's heading leads: the other direction if the view is sorted by it already, else the direction that its
 * values are read in.
 */
export function sortHref(
  { key, from }: { key: string; from: "asc" | "desc" },
  params: BoardParams,
  locale: Locale,
): string {
  const other = params.dir === "asc" ? "desc" : "asc";
  const dir = params.sort === key ? other : from;
  return boardHref(locale, params, { sort: key, dir });
}

/** How a view is sorted by a column, as ARIA says it. */
export function sortedNow(
  key: string,
  params: BoardParams,
): "ascending" | "descending" | undefined {
  if (params.sort !== key) return undefined;
  return params.dir === "asc" ? "ascending" : "descending";
}
