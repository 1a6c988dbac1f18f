import type { Translate } from "#components/board/translate.ts";
import { formatDay } from "#lib/format/date.ts";
import { billions } from "#lib/format/size.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import type { PublicModel } from "#lib/schema/model-page.ts";
import type { Fact } from "./fact-list.tsx";

type Facts = Omit<
  PublicModel,
  "tuning" | "url" | "factsSource" | "displayName"
>;

/** What is known of a model, in words; null where it is not known. */
export function modelFacts(model: Facts, locale: Locale, t: Translate): Fact[] {
  const fact = (
    name: Parameters<typeof factName>[0],
    value: string | null,
  ) => ({
    name: factName(name, t),
    value,
  });
  const { totalParametersB: total, activeParametersB: active } = model;
  return [
    fact("organisation", model.organisation),
    fact("country", model.country && countryName(model.country, locale)),
    fact("total", total === null ? null : billions(total)),
    fact("active", active === null ? null : billions(active)),
    fact("licence", model.licence),
    fact("weights", model.weights && t(`pages.weightKinds.${model.weights}`)),
    fact("baseModel", model.baseModel),
    fact("released", model.releaseDate && formatDay(model.releaseDate, locale)),
  ];
}

const factName = (
  name:
    | "organisation"
    | "country"
    | "total"
    | "active"
    | "licence"
    | "weights"
    | "baseModel"
    | "released",
  t: Translate,
) => t(`pages.facts.${name}`);

function countryName(code: string, locale: Locale): string {
  if (!/^[A-Za-z]{2}$/.test(code)) return code;
  const names = new Intl.DisplayNames(locale, { type: "region" });
  return names.of(code) ?? code;
}
