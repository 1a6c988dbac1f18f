import type { Locale } from "../i18n/locales.ts";

/** The address of a page in a language: Japanese has no prefix. `path` begins with a slash. */
export function localePath(locale: Locale, path = "/"): string {
  if (locale === "ja") return path;
  return path === "/" ? "/en" : `/en${path}`;
}
