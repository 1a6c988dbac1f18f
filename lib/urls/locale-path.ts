import type { Locale } from "../i18n/locales.ts";

/** The address of a page in a language: Japanese has no prefix. `path` begins with a slash. */
export function localePath(locale: Locale, path = "/"): string {
  if (locale === "ja") return path;
  return path === "/" ? "/en" : `/en${path}`;
}

/** The language of the page at a path, with or without its query. */
export function localeOfPath(path: string): Locale {
  return /^\/en(?![^/?#])/.test(path) ? "en" : "ja";
}
