import { z } from "zod";
import type { Locale } from "../i18n/locales.ts";
import { localePath } from "./locale-path.ts";

/** The state of the list of models, as its URL holds it. */
export interface ModelsParams {
  q: string;
  /** From 1. */
  page: number;
}

/** The address of the list of models. */
export function modelsHref(
  locale: Locale,
  { q = "", page = 1 }: Partial<ModelsParams> = {},
): string {
  const query = new URLSearchParams({
    ...(q === "" ? {} : { q }),
    ...(page === 1 ? {} : { page: String(page) }),
  }).toString();
  const path = localePath(locale, "/models");
  return query === "" ? path : `${path}?${query}`;
}

/** The list's state from a URL's search parameters; what cannot be read becomes its default. */
export function parseModelsParams(
  search: Record<string, string | string[] | undefined>,
): ModelsParams {
  return paramsSchema.parse(search);
}

const paramsSchema = z.object({
  q: z.string().trim().max(200).catch(""),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
});
