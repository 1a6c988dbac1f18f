export const locales = ["ja", "en"] as const;
export type Locale = (typeof locales)[number];

/** The language of addresses without a prefix. */
export const defaultLocale: Locale = "ja";

/** Whether a path segment names a language of the site. */
export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value);
}
