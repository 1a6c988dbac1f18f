import type { Locale } from "../i18n/locales.ts";
import { boardFields, type BoardParams } from "./board-href.ts";
import { localePath } from "./locale-path.ts";

/** Where a view of the board is as a heat map of all its models by category. */
export function heatMapHref(locale: Locale, params: BoardParams): string {
  const fields = boardFields(params, { models: undefined, cols: undefined });
  const query = new URLSearchParams(fields).toString();
  const path = localePath(locale, "/charts/heat-map");
  return query === "" ? path : `${path}?${query}`;
}
