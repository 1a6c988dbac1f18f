import type { Condition } from "#lib/charts/list-conditions.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import {
  unknownChoice,
  type Facet,
  type SizeClass,
} from "#lib/schema/board-filters.ts";
import { evidenceLevels } from "#lib/schema/evidence.ts";
import type { Translate } from "./translate.ts";

/** A condition in words, as its chip says it. */
export function conditionText(
  { kind, value }: Condition,
  locale: Locale,
  t: Translate,
): string {
  switch (kind) {
    case "q":
      return t("filters.search", { q: value });
    case "size":
      return t(`toolbar.sizes.${value as SizeClass}`);
    case "min":
      return t("filters.least", { value });
    case "max":
      return t("filters.most", { value });
    case "from":
      return t("filters.since", { value });
    case "to":
      return t("filters.until", { value });
    case "complete":
      return t("filters.complete");
    case "baselines":
      return t("filters.hideBaselines");
    default:
      return `${t(`filters.facets.${kind}`)}: ${choiceText(kind, value, locale, t)}`;
  }
}

/** The name of a choice; values of the URL that name nothing are shown as they are. */
export function choiceText(
  facet: Facet,
  value: string,
  locale: Locale,
  t: Translate,
): string {
  if (value === unknownChoice) return t("filters.unknown");
  if (facet === "country" && /^[A-Z]{2}$/.test(value)) {
    return countryNames[locale].of(value) ?? value;
  }
  if (facet === "shots") return t("filters.shots", { shots: value });
  return knownName(facet, value, t) ?? value;
}

function knownName(facet: Facet, value: string, t: Translate): string | null {
  switch (`${facet} ${value}`) {
    case "weights open":
      return t("filters.weights.open");
    case "weights closed":
      return t("filters.weights.closed");
    case "tuning base":
      return t("filters.tuning.base");
    case "tuning instruct":
      return t("filters.tuning.instruct");
  }
  const level = evidenceLevels.find((known) => known === value);
  return facet === "evidence" && level ? t(`evidence.${level}`) : null;
}

const countryNames = {
  ja: new Intl.DisplayNames("ja", { type: "region" }),
  en: new Intl.DisplayNames("en", { type: "region" }),
};
