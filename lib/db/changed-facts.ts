import { shortName } from "../schema/model-slug.ts";
import type { ModelFacts } from "../schema/model.ts";

/** What is stored of a model's facts. */
export type StoredFacts = Omit<ModelFacts, "displayName" | "releaseDate"> & {
  displayName: string;
  releaseDate: Date | null;
};

/** The facts that change a stored model: new ones win, null leaves what is known, aliases add up, an old name becomes one. */
export function changedFacts(
  stored: StoredFacts,
  facts: ModelFacts,
): Partial<StoredFacts> {
  const next = newFacts(facts);
  if (facts.displayName === undefined) next.displayName = stored.displayName;
  const aliases = new Set([...stored.aliases, ...facts.aliases, stored.name]);
  aliases.delete(facts.name);
  next.aliases = [...aliases];
  const changes = Object.entries(next).filter(
    ([key, value]) =>
      value !== null && !same(value, stored[key as keyof StoredFacts]),
  );
  return Object.fromEntries(changes);
}

/** The facts of a model that is not stored yet. */
export function newFacts(facts: ModelFacts): StoredFacts {
  return {
    ...facts,
    displayName: facts.displayName ?? shortName(facts.name),
    releaseDate:
      facts.releaseDate === null ? null : new Date(facts.releaseDate),
  };
}

// Dates become ISO strings and lists keep their order, so equal JSON is equal content.
const same = (a: unknown, b: unknown) =>
  JSON.stringify(a) === JSON.stringify(b);
