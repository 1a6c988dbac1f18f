import type { PublicModel } from "../schema/model-page.ts";
import type { Localized } from "../schema/text.ts";
import { boardHref } from "../urls/board-href.ts";
import { parseBoardParams } from "../urls/board-params.ts";
import { modelHref } from "../urls/model-href.ts";

/**
 * A model as schema.org describes software, for search engines, with the boards that it is on as data sets. What is not
 * known is left out. Addresses are absolute.
 */
export function modelJsonLd(input: {
  model: PublicModel;
  benchmarks: readonly { id: string; name: Localized }[];
  locale: "ja" | "en";
  /** Where the site is, without a final slash. */
  siteUrl: string;
}): Record<string, unknown> {
  const { model, benchmarks, locale, siteUrl } = input;
  const { organisation } = model;
  return {
    "@context": "https://schema.org",
    "@type": "SoftwareApplication",
    applicationCategory:
      model.kind === "llm" ? "Large language model" : undefined,
    name: model.displayName,
    alternateName: model.name,
    url: siteUrl + modelHref(locale, model.slug),
    sameAs: model.url ?? undefined,
    creator: organisation
      ? { "@type": "Organization", name: organisation }
      : undefined,
    license: model.licence ?? undefined,
    datePublished: model.releaseDate ?? undefined,
    isBasedOn: model.baseModel ?? undefined,
    subjectOf: benchmarks.map(({ id, name }) => ({
      "@type": "Dataset",
      name: name[locale],
      url:
        siteUrl + boardHref(locale, { ...parseBoardParams({}), benchmark: id }),
    })),
  };
}
