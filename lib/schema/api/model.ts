import { z } from "zod";
import { apiRunSchema } from "./run.ts";

const text = z.string().nullable();

/** What is known of a model that has a published run; every unknown is null. */
export const apiModelSchema = z
  .object({
    slug: z.string().meta({ example: "tokyotech-llm--swallow-70b-hf" }),
    name: z.string().meta({ description: "As published: `org/name`." }),
    display_name: z.string(),
    aliases: z.array(z.string()),
    kind: z.enum(["llm", "baseline"]),
    organisation: text,
    country: text.meta({ description: "ISO 3166-1 alpha-2." }),
    parameters_b: z.number().nullable().meta({ description: "Billions." }),
    active_parameters_b: z
      .number()
      .nullable()
      .meta({ description: "Billions used per token." }),
    licence: text,
    weights: z.enum(["open", "closed"]).nullable(),
    base_model: text,
    tuning: z.enum(["base", "instruct"]).nullable(),
    release_date: z.iso.date().nullable(),
    url: text,
    facts_source: text,
    benchmarks: z
      .array(z.string())
      .meta({ description: "Ids of those that it has a published run on." }),
  })
  .meta({ id: "Model" });
export type ApiModel = z.infer<typeof apiModelSchema>;

/** A model with its published runs. */
export const apiModelDetailSchema = apiModelSchema
  .extend({ runs: z.array(apiRunSchema) })
  .meta({ id: "ModelDetail" });
