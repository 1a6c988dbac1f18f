import type { Locale } from "../i18n/locales.ts";
import { maxSelected } from "./board-href.ts";
import { localePath } from "./locale-path.ts";

/** Fewer models than this are no comparison. */
export const minCompared = 2;

/** The comparison's address: the board's keys in their order. */
export function compareHref(
  locale: Locale,
  benchmark: string,
  models: readonly string[],
): string {
  const chosen = models.map(encodeURIComponent).slice(0, maxSelected).join(",");
  const path = localePath(locale, "/compare");
  return `${path}?benchmark=${benchmark}&models=${chosen}`;
}
