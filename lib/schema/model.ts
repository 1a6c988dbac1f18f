import { z } from "zod";

/** Facts about a model; each unknown is null, never a guess. */
export const modelFactsSchema = z.object({
  /** `org/name` as published, or a plain name. */
  name: z.string().min(1).max(200),
  /** What the board shows. */
  displayName: z.string().min(1).max(200).optional(),
  /** Other names that result files use for it. */
  aliases: z.array(z.string()).default([]),
  /** A `baseline` is a small program that shows how the benchmark behaves; never ranked as an LLM. */
  kind: z.enum(["llm", "baseline"]).default("llm"),
  organisation: z.string().nullable().default(null),
  /** ISO 3166-1 alpha-2. */
  country: z.string().length(2).nullable().default(null),
  /** Billions. */
  totalParametersB: z.number().positive().nullable().default(null),
  /** Billions used per token; equals the total for dense models, null where unknown. */
  activeParametersB: z.number().positive().nullable().default(null),
  licence: z.string().nullable().default(null),
  weights: z.enum(["open", "closed"]).nullable().default(null),
  /** Name of the model it was trained from. */
  baseModel: z.string().nullable().default(null),
  tuning: z.enum(["base", "instruct"]).nullable().default(null),
  /** ISO date. */
  releaseDate: z.iso.date().nullable().default(null),
  url: z.url().nullable().default(null),
  /** Where these facts come from. */
  factsSource: z.string().nullable().default(null),
});
export type ModelFacts = z.infer<typeof modelFactsSchema>;
export type ModelFactsInput = z.input<typeof modelFactsSchema>;
