import type { Locale } from "../i18n/locales.ts";
import { modelHref } from "./model-href.ts";

/**
 * Where a score leads: to what it is made of. The one place that says so.
 * @param part an axis, category, dataset or `overall`
 */
export function scoreHref(
  locale: Locale,
  run: { slug: string; runId: string },
  part: string,
): string {
  return `${modelHref(locale, run.slug)}#${scoreAnchor(run.runId, part)}`;
}

/** What a run's score is called on its model's page; every gap is explained in one place. */
export function scoreAnchor(runId: string, part: string): string {
  if (part === "gap" || part.startsWith("gap:")) return `run-${runId}-format`;
  return part === "overall" ? `run-${runId}` : `run-${runId}-${part}`;
}
