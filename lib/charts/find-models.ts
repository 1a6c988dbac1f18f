import { searchKey, searchTerms } from "../format/search-key.ts";
import type { ListedModel } from "../schema/listed-model.ts";

const pageSize = 200;

export interface FoundModels {
  /** Those of the page. */
  models: ListedModel[];
  found: number;
  /** From 1; the last one where a higher one was asked for. */
  page: number;
  pages: number;
}

/** A page of the models that every term of a query fits: by name, alias, organisation or base model. */
export function findModels(
  models: readonly ListedModel[],
  { q, page }: { q: string; page: number },
): FoundModels {
  const terms = searchTerms(q);
  const found = models.filter((model) => {
    const text = searchKey(
      [
        model.name,
        model.displayName,
        model.organisation,
        model.baseModel,
        ...model.aliases,
      ].join(" "),
    );
    return terms.every((term) => text.includes(term));
  });
  const pages = Math.max(1, Math.ceil(found.length / pageSize));
  const at = Math.min(page, pages);
  return {
    models: found.slice((at - 1) * pageSize, at * pageSize),
    found: found.length,
    page: at,
    pages,
  };
}
