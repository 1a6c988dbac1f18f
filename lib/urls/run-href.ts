import { z } from "zod";
import type { Locale } from "../i18n/locales.ts";
import { localePath } from "./locale-path.ts";

/** What came of something that was done on a run's page. */
export const lifeResultSchema = z.enum([
  "submit",
  "withdraw",
  "link-made",
  "link-taken-back",
  "commented",
  "conflict",
  "refused",
  "words-missing",
  "read-only",
]);
export type LifeResult = z.infer<typeof lifeResultSchema>;

/** The address of a run's page, the same from its first byte to its publication. */
export function runHref(
  locale: Locale,
  runId: string,
  result?: LifeResult,
): string {
  const path = localePath(locale, `/runs/${runId}`);
  return result === undefined ? path : `${path}?result=${result}#life`;
}

/** The address that an unlisted run is read at. */
export function sharedRunHref(locale: Locale, secret: string): string {
  return localePath(locale, `/shared-runs/${secret}`);
}
