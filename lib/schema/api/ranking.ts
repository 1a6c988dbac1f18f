import { z } from "zod";
import { localizedSchema } from "../text.ts";

/** A view of a board: the rows of the page, in its order, with every digit. */
export const apiRankingSchema = z
  .object({
    benchmark: z.object({
      id: z.string(),
      name: localizedSchema,
      version: z.string(),
      formula: z.string(),
    }),
    view: z
      .record(z.string(), z.union([z.string(), z.array(z.string())]))
      .meta({
        description:
          "The parameters as they were understood; what could not be read took its default and is absent.",
      }),
    updated: z.iso
      .datetime()
      .nullable()
      .meta({ description: "When the board's newest run was published." }),
    total: z.int().meta({ description: "Rows of the view, on all pages." }),
    items: z
      .array(
        z
          .record(z.string(), z.union([z.string(), z.number(), z.null()]))
          .meta({ id: "RankingRow" }),
      )
      .meta({
        description:
          "One object per run, with the columns of `/board.json`: facts, `mean_answer_length` (mean Unicode code points of the judged answers), `overall`, each axis by its id, each category as `AXIS_CATEGORY`; where answers can be read leniently, `lenient_rank` and `lenient_overall` (as if format did not count), `gap` and `gap_AXIS` (lenient minus strict score). Missing is null.",
      }),
    next: z.string().nullable(),
  })
  .meta({ id: "Ranking" });
