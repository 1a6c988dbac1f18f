import type { Locale } from "../i18n/locales.ts";
import { localePath } from "./locale-path.ts";

/** The address of the page that says what a benchmark measures. */
export function benchmarkHref(locale: Locale, id: string): string {
  return localePath(locale, `/benchmarks/${id}`);
}
