import type { Measure } from "#lib/charts/scatter-measures.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import type { Translate } from "./translate.ts";

/** What a measure is called in the reader's language. */
export function measureName(
  t: Translate,
  measure: Measure,
  locale: Locale,
): string {
  switch (measure.kind) {
    case "category":
    case "dataset":
      return measure.name?.[locale] ?? measure.id;
    case "size":
      return t("scatterChoice.size");
    case "date":
      return t("scatterChoice.date");
    case "length":
      return t("scatterChoice.length");
    default:
      return t(`axis.${measure.id as "overall"}`);
  }
}
