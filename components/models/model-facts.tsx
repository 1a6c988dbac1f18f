import type { ReactNode } from "react";
import type { Translate } from "#components/board/translate.ts";
import { formatDay } from "#lib/format/date.ts";
import { billions } from "#lib/format/size.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import type { PublicModel } from "#lib/schema/model-page.ts";
import { familyHref } from "#lib/urls/family-href.ts";
import { organisationHref } from "#lib/urls/organisation-href.ts";
import type { Fact } from "./fact-list.tsx";

type Facts = Omit<
  PublicModel,
  "tuning" | "url" | "factsSource" | "displayName"
>;

/** What is known of a model, in words; null where it is not known. */
export function modelFacts(model: Facts, locale: Locale, t: Translate): Fact[] {
  const fact = (
    name: Parameters<typeof factName>[0],
    value: ReactNode | null,
  ) => ({
    name: factName(name, t),
    value,
  });
  const { totalParametersB: total, activeParametersB: active } = model;
  const { organisation, baseModel } = model;
  return [
    fact(
      "organisation",
      organisation &&
        link(organisationHref(locale, organisation), organisation),
    ),
    fact("country", model.country && countryName(model.country, locale)),
    fact("total", total === null ? null : billions(total)),
    fact("active", active === null ? null : billions(active)),
    fact("licence", model.licence),
    fact("weights", model.weights && t(`pages.weightKinds.${model.weights}`)),
    fact(
      "baseModel",
      baseModel && link(familyHref(locale, baseModel), baseModel),
    ),
    fact("released", model.releaseDate && formatDay(model.releaseDate, locale)),
  ];
}

/** A country's name in the reader's language; what is no ISO 3166-1 code stays as it is. */
export function countryName(code: string, locale: Locale): string {
  if (!/^[A-Za-z]{2}$/.test(code)) return code;
  const names = new Intl.DisplayNames(locale, { type: "region" });
  return names.of(code) ?? code;
}

const link = (href: string, text: string) => (
  <a className="text-link" href={href}>
    {text}
  </a>
);

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
