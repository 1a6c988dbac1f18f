import type { Locale } from "../i18n/locales.ts";
import { localePath } from "./locale-path.ts";

/**
 * The form that tells of a problem with a public run.
 * @param subject which part of it: `overall`, a category's or dataset's id, a question's hash; empty for the whole
 */
export function reportHref(
  locale: Locale,
  runId: string,
  subject = "",
): string {
  const query = new URLSearchParams({
    run: runId,
    ...(subject === "" ? {} : { subject }),
  });
  return `${localePath(locale, "/report")}?${query.toString()}`;
}
