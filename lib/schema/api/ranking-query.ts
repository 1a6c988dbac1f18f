import { z } from "zod";
import { facets, sizeClasses } from "../board-filters.ts";
import { pagingSchema } from "./page.ts";

const one = (description: string, example?: string) =>
  z
    .string()
    .max(300)
    .optional()
    .meta({ description, ...(example !== undefined && { example }) });

const several = z
  .union([z.string(), z.array(z.string()).max(50)])
  .optional()
  .meta({
    description:
      "Only rows with one of these values; `unknown`: the fact is not known. May be given several times.",
  });

/** The board page's own parameters, as far as they decide on rows; lib/urls/board-params.ts reads their values. */
export const rankingQuerySchema = pagingSchema.extend({
  benchmark: one("Id of the benchmark; the board's own first without it."),
  q: one("Search in names, as on the board."),
  size: one(`Class of size: ${sizeClasses.join(", ")}.`, "sllm"),
  min: one("Total parameters in billions, at least."),
  max: one("Total parameters in billions, at most."),
  from: one("Released on or after (YYYY-MM-DD)."),
  to: one("Released on or before (YYYY-MM-DD)."),
  complete: one("`yes`: only rows with a result in every category."),
  baselines: one("`hide`: without the baseline programs."),
  ...(Object.fromEntries(facets.map((facet) => [facet, several])) as Record<
    (typeof facets)[number],
    typeof several
  >),
  sort: one("A column: `overall`, a fact, an axis, a category, a dataset."),
  dir: one("`asc` or `desc`."),
  asOf: one("The board as published by the end of that day in Japan."),
});
