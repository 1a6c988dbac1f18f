import { z } from "zod";
import type { Locale } from "../i18n/locales.ts";
import { localePath } from "./locale-path.ts";

/** What came of a change in the administration. */
export const adminResultSchema = z.enum(["changed", "merged", "refused"]);
export type AdminResult = z.infer<typeof adminResultSchema>;

/** The address of a part of the administration. */
export function adminHref(
  locale: Locale,
  part: string,
  result?: AdminResult,
): string {
  const path = localePath(locale, `/admin/${part}`);
  return result === undefined ? path : `${path}?result=${result}`;
}
