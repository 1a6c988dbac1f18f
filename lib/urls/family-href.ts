import { z } from "zod";
import type { Locale } from "../i18n/locales.ts";
import { modelSlug } from "../schema/model-slug.ts";
import { keySchema } from "../schema/text.ts";
import { maxSelected } from "./board-href.ts";
import { parseBoardParams } from "./board-params.ts";
import { localePath } from "./locale-path.ts";

/** What a family's page shows; undefined: its defaults. */
export interface FamilyParams {
  benchmark: string | undefined;
  /** Keys of the derivatives in the radar. */
  models: string[] | undefined;
}

/** Derivatives that fit into the radar beside the base. */
export const maxDerivatives = maxSelected - 1;

/** The address of the page about a base model and what was made from it. */
export function familyHref(
  locale: Locale,
  baseModel: string,
  { benchmark, models }: Partial<FamilyParams> = {},
): string {
  const path = localePath(
    locale,
    `/families/${encodeURIComponent(modelSlug(baseModel))}`,
  );
  const query = [
    ...(benchmark === undefined ? [] : [`benchmark=${benchmark}`]),
    ...(models === undefined
      ? []
      : [`models=${models.map(encodeURIComponent).join(",") || "none"}`]),
  ].join("&");
  return query === "" ? path : `${path}?${query}`;
}

/** The state of a family's page from a URL's search parameters; what cannot be read becomes its default. */
export function parseFamilyParams(
  search: Record<string, string | string[] | undefined>,
): FamilyParams {
  const { benchmark, models } = paramsSchema.parse(search);
  return {
    benchmark,
    models: parseBoardParams({ models }).models?.slice(0, maxDerivatives),
  };
}

const paramsSchema = z.object({
  benchmark: keySchema.optional().catch(undefined),
  models: z.string().optional().catch(undefined),
});
