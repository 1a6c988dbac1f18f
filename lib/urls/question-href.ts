import type { Locale } from "../i18n/locales.ts";
import { localePath } from "./locale-path.ts";

/**
 * The permanent address of a question of a benchmark: found by the hash of its content, whatever its number.
 * @param models board keys whose answers stand out there
 */
export function questionHref(
  locale: Locale,
  benchmark: string,
  hash: string,
  models: readonly string[] = [],
): string {
  const path = localePath(locale, `/benchmarks/${benchmark}/questions/${hash}`);
  return models.length === 0
    ? path
    : `${path}?models=${models.map(encodeURIComponent).join(",")}`;
}
