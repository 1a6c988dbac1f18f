import { z } from "zod";
import { answerFormSchema } from "./answer-form.ts";
import { keySchema, localizedSchema } from "./text.ts";

/** A scale as the benchmark reports it: MT-Bench is 1 to 10, Jaster 0 to 1. */
export const scaleSchema = z.object({ min: z.number(), max: z.number() });

/** How a prediction is cut and normalised before it is scored; `lib/scorers/post-process.ts` has one function each. */
export const postProcessSchema = z.enum([
  "none",
  "first-paragraph-nfkc",
  "nfkc-first-line",
  "nejumi-v3",
]);
export type PostProcess = z.infer<typeof postProcessSchema>;

/**
 * How judgement rows become a category score.
 * - `mean-of-rows`: every row counts, unparsed ratings as -1, duplicates twice (Nejumi v2.x).
 * - `mean-of-question-turns`: unparsed ratings dropped, mean per (question, turn), then over those (Nejumi v3).
 */
export const judgementRuleSchema = z.enum([
  "mean-of-rows",
  "mean-of-question-turns",
]);
export type JudgementRule = z.infer<typeof judgementRuleSchema>;

export const datasetSchema = z.object({
  /** Unique in the benchmark. */
  id: keySchema,
  name: localizedSchema,
  /** A metric of `lib/scorers`; `judge_rating` for judged dialogues; `reported` where only published figures exist. */
  metric: z.string(),
  /** Further metrics that are computed and shown but never averaged (JSTS has spearman beside pearson). */
  alsoMetrics: z.array(z.string()).default([]),
  scale: scaleSchema.default({ min: 0, max: 1 }),
  direction: z
    .enum(["higher-is-better", "lower-is-better"])
    .default("higher-is-better"),
  /** Weight within its category. */
  weight: z.number().nonnegative().default(1),
  /** False for datasets that are run and shown, but enter no average (JSTS). */
  scored: z.boolean().default(true),
  /** Number of questions; null for published figures. */
  questions: z.number().int().positive().nullable(),
  /** Turns per question. */
  turns: z.number().int().positive().default(1),
  /** Ids of its questions in the harness's numbering, where they are fixed: [first, last], inclusive. */
  questionIds: z.tuple([z.number().int(), z.number().int()]).optional(),
  /** Names that files use for it beside the id (`Ja MT-Bench coding`). */
  aliases: z.array(z.string()).default([]),
  /** Generation limit in tokens, where the benchmark sets one. */
  maxNewTokens: z.number().int().positive().optional(),
  /** What an answer looks like: the answer form that extraction and format checks need. */
  answerForm: z
    .enum([
      "label",
      "digit",
      "number",
      "text",
      "span",
      "yes-no-or-text",
      "pairs",
      "lines",
      "dialogue",
    ])
    .optional(),
  /** The allowed labels for `label` and `digit` forms. */
  labels: z.array(z.string()).optional(),
  /** More than `answerForm` and `labels` say of how to read an answer leniently; see answer-form-of.ts. */
  answer: answerFormSchema.optional(),
  licence: z.string().optional(),
  source: z.string().optional(),
});
export type Dataset = z.infer<typeof datasetSchema>;

export const categorySchema = z.object({
  id: keySchema,
  name: localizedSchema,
  weight: z.number().nonnegative().default(1),
  datasets: z.array(datasetSchema).min(1),
});
export type Category = z.infer<typeof categorySchema>;

export const axisIds = ["understanding", "generation"] as const;
export const axisIdSchema = z.enum(axisIds);
export type AxisId = z.infer<typeof axisIdSchema>;

export const axisSchema = z.object({
  id: axisIdSchema,
  name: localizedSchema,
  scale: scaleSchema,
  /** Divides the axis's value before it enters the overall score: 10 turns MT-Bench's 1-10 into 0.1-1. */
  overallDivisor: z.number().positive().default(1),
  /**
   * - `mean-of-categories`: weighted mean of the categories below.
   * - `mean-of-datasets`: weighted mean of all scored datasets below, whatever their category.
   */
  aggregate: z
    .enum(["mean-of-categories", "mean-of-datasets"])
    .default("mean-of-categories"),
  categories: z.array(categorySchema).min(1),
});
export type Axis = z.infer<typeof axisSchema>;

export const promptTemplateSchema = z.object({
  id: keySchema,
  name: localizedSchema,
  /** With `{instruction}`, `{input}` and, for few-shot, `{few_shots}`. */
  template: z.string(),
  fewShotBlock: z.string().optional(),
  shots: z.number().int().nonnegative(),
});

export const benchmarkSchema = z.object({
  /** `neo-1.0`: unique, permanent, used in URLs. */
  id: keySchema,
  /** `neo`: what its versions have in common. */
  family: keySchema,
  version: z.string(),
  name: localizedSchema,
  description: localizedSchema,
  /** How this version differs from the one before it. */
  changes: localizedSchema.optional(),
  sources: z
    .array(z.object({ title: z.string(), url: z.string().optional() }))
    .default([]),
  licence: z.string().optional(),
  axes: z.array(axisSchema).min(1),
  /** The overall score in words as it is computed, for readers: `(understanding + generation / 10) / 2`. */
  formula: z.string(),
  rules: z.object({
    /** What a category with no result counts as: `zero` only where the original did so. */
    missingCategory: z.enum(["zero", "missing"]),
    judgements: judgementRuleSchema,
    /** Whether a second answer or judgement for the same question and turn is kept (and weighs twice) or refused. */
    duplicates: z.enum(["count", "refuse"]),
    /** How a run must have been processed before its answers are scored. */
    postProcess: postProcessSchema,
    /** `published`: figures are taken as they were published; nothing is recomputed. */
    kind: z.enum(["recomputed", "published"]).default("recomputed"),
  }),
  prompts: z.array(promptTemplateSchema).default([]),
  judge: z
    .object({
      model: z.string(),
      promptLanguage: z.enum(["ja", "en"]),
      /** Names of the judge prompts, by turn and by whether a reference is shown. */
      prompts: z.array(z.string()),
      /** Categories judged against a reference answer. */
      referenceCategories: z.array(z.string()).default([]),
      turns: z.array(z.number().int().positive()),
    })
    .optional(),
  /** What makes two runs comparable on this benchmark, beside the version itself. */
  comparability: z
    .array(
      z.enum([
        "questionSet",
        "shots",
        "promptTemplate",
        "judge",
        "judgePrompt",
      ]),
    )
    .default([
      "questionSet",
      "shots",
      "promptTemplate",
      "judge",
      "judgePrompt",
    ]),
  /** Where the questions of this version come from: a set of hashes under `lib/benchmarks/questions/`. */
  questionSets: z.array(z.string()).default([]),
});
export type Benchmark = z.infer<typeof benchmarkSchema>;
/** What a benchmark file may leave out. */
export type BenchmarkInput = z.input<typeof benchmarkSchema>;
