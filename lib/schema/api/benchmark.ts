import { z } from "zod";
import { benchmarkSchema } from "../benchmark.ts";
import { localizedSchema } from "../text.ts";

/** A benchmark version, as the switch of the board lists it. */
export const apiBenchmarkSchema = z
  .object({
    id: z.string().meta({ example: "neo-1.1" }),
    name: localizedSchema,
    runs: z.int().meta({ description: "Published runs, baselines included." }),
    ranked: z
      .int()
      .meta({ description: "Of those, runs of LLMs with an overall score." }),
    isRetired: z.boolean().meta({
      description: "No longer offered for new runs; its board is kept.",
    }),
  })
  .meta({ id: "Benchmark" });

/** A benchmark version with everything that says how it is measured. */
export const apiBenchmarkDetailSchema = apiBenchmarkSchema
  .extend({ definition: benchmarkSchema.meta({ id: "BenchmarkDefinition" }) })
  .meta({ id: "BenchmarkDetail" });
