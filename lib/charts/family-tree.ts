import type { ListedModel } from "../schema/listed-model.ts";
import { modelSlug } from "../schema/model-slug.ts";

export interface FamilyMember {
  model: ListedModel;
  /** 1: made from the base itself; 2: from one of those. */
  depth: number;
  /** From what it was made up to the base, nearest first: those that have public runs. */
  ancestors: ListedModel[];
}

/** A base model and what was made from it, directly or by way of others. */
export interface Family {
  slug: string;
  /** By what else its derivatives call the base. */
  otherSlugs: string[];
  /** The base's name, as it or its derivatives give it. */
  name: string;
  /** Null: the base has no public run. */
  base: ListedModel | null;
  /** Depth first, each after what it was made from. Never empty. */
  members: FamilyMember[];
}

/** The family of the base model that a slug means; null where no public model was made from it. */
export function familyOf(
  models: readonly ListedModel[],
  slug: string,
): Family | null {
  const families = listFamilies(models);
  return (
    families.find((family) => family.slug === slug) ??
    families.find(({ otherSlugs }) => otherSlugs.includes(slug)) ??
    null
  );
}

/** A model's direct and indirect derivatives among the public ones. */
export function derivativesOf(
  models: readonly ListedModel[],
  model: Pick<ListedModel, "name">,
): number {
  return familyOf(models, modelSlug(model.name))?.members.length ?? 0;
}

/** Every family, by the base's name. A model that others were made from heads one, be it made from another or not. */
export function listFamilies(models: readonly ListedModel[]): Family[] {
  const known = new Map(
    models.flatMap((model) =>
      [...model.aliases, model.name].map((name) => [keyOf(name), model]),
    ),
  );
  const made = models.flatMap((model) =>
    model.baseModel === null ? [] : [{ model, from: model.baseModel }],
  );
  // An alias and the name mean one base.
  const idOf = (name: string) => keyOf(known.get(keyOf(name))?.name ?? name);
  const children = Map.groupBy(made, ({ from }) => idOf(from));
  const families = [...children].flatMap(([id, direct]): Family[] => {
    const base = known.get(id) ?? null;
    const name = base?.name ?? direct[0]?.from ?? id;
    const members = membersOf(id, base, children);
    if (members.length === 0) return [];
    const slug = modelSlug(name);
    const called = new Set(direct.map(({ from }) => modelSlug(from)));
    called.delete(slug);
    return [{ slug, otherSlugs: [...called], name, base, members }];
  });
  return families.toSorted((a, b) => (keyOf(a.name) < keyOf(b.name) ? -1 : 1));
}

type Children = ReadonlyMap<string, readonly { model: ListedModel }[]>;

function membersOf(
  root: string,
  base: ListedModel | null,
  children: Children,
): FamilyMember[] {
  // Facts may be wrong and name each other in a circle.
  const seen = new Set([root]);
  const walk = (id: string, ancestors: ListedModel[], depth: number) =>
    (children.get(id) ?? []).flatMap(({ model }): FamilyMember[] => {
      const own = keyOf(model.name);
      if (seen.has(own)) return [];
      seen.add(own);
      const below = walk(own, [model, ...ancestors], depth + 1);
      return [{ model, depth, ancestors }, ...below];
    });
  return walk(root, base === null ? [] : [base], 1);
}

const keyOf = (name: string) => name.toLowerCase();
