import type { Locale } from "../i18n/locales.ts";
import { localePath } from "./locale-path.ts";

/** The address of a model's page. */
export function modelHref(locale: Locale, slug: string): string {
  return localePath(locale, `/models/${encodeURIComponent(slug)}`);
}

/** The slug that a path segment means; null where it is none. */
export function slugOfSegment(segment: string): string | null {
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
}
