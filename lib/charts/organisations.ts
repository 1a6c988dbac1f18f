import type { ListedModel } from "../schema/listed-model.ts";
import { modelSlug } from "../schema/model-slug.ts";

/** An organisation with public models, by the name that their facts give. */
export interface Organisation {
  slug: string;
  name: string;
  /** ISO 3166-1 alpha-2; null: nobody says, or its models differ in it. */
  country: string | null;
  /** The newest first, those without a date last. */
  models: ListedModel[];
  /** Public runs of all of them. */
  runs: number;
  /** ISO day of the newest release that is known. */
  newest: string | null;
}

/** Every organisation by name; models of which none is known have none. Spellings with one slug are one organisation. */
export function listOrganisations(
  models: readonly ListedModel[],
): Organisation[] {
  const known = models.flatMap((model) =>
    model.organisation === null
      ? []
      : [{ model, slug: modelSlug(model.organisation) }],
  );
  return [...Map.groupBy(known, ({ slug }) => slug)]
    .map(([slug, those]) =>
      organisationOf(
        slug,
        those.map(({ model }) => model),
      ),
    )
    .toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
}

function organisationOf(slug: string, models: ListedModel[]): Organisation {
  const countries = [...new Set(models.map(({ country }) => country))].filter(
    (country) => country !== null,
  );
  const sorted = models.toSorted(
    (a, b) =>
      (b.releaseDate ?? "").localeCompare(a.releaseDate ?? "", "en") ||
      (a.name < b.name ? -1 : 1),
  );
  return {
    slug,
    name: models[0]?.organisation ?? slug,
    country: countries.length === 1 ? (countries[0] ?? null) : null,
    models: sorted,
    runs: models.reduce((sum, model) => sum + model.runs, 0),
    newest: sorted[0]?.releaseDate ?? null,
  };
}
