import type { Locale } from "../i18n/locales.ts";

/** A page's own address and that in each language, as its head tells search engines. */
export function alternates(
  locale: Locale,
  hrefIn: (locale: Locale) => string,
): { canonical: string; languages: Record<string, string> } {
  const [ja, en] = [hrefIn("ja"), hrefIn("en")];
  return {
    canonical: hrefIn(locale),
    languages: { ja, en, "x-default": ja },
  };
}
