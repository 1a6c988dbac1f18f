import type { Locale } from "../i18n/locales.ts";
import { keySchema } from "../schema/text.ts";
import { maxSelected } from "./board-href.ts";
import { parseBoardParams } from "./board-params.ts";
import { localePath } from "./locale-path.ts";

/** Fewer models than this are no comparison. */
export const minCompared = 2;

export interface CompareParams {
  benchmark: string | undefined;
  /** Keys of board rows, up to six, each once. */
  models: string[];
}

/** The comparison's address: the board's keys in their order. */
export function compareHref(
  locale: Locale,
  benchmark: string,
  models: readonly string[],
): string {
  const chosen = models.map(encodeURIComponent).slice(0, maxSelected).join(",");
  const path = localePath(locale, "/compare");
  return `${path}?benchmark=${benchmark}&models=${chosen}`;
}

/** What is to be compared, from a URL's search parameters; what cannot be read is left out. */
export function parseCompareParams(
  search: Record<string, string | string[] | undefined>,
): CompareParams {
  const benchmark = keySchema.safeParse(search["benchmark"]);
  const { models } = parseBoardParams({ models: search["models"] });
  return {
    benchmark: benchmark.success ? benchmark.data : undefined,
    models: models ?? [],
  };
}
