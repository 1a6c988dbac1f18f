import { z } from "zod";
import { foreignId } from "./foreign-id.ts";

const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const model = z
  .string()
  .optional()
  .describe("The model's name; overrides the first line's.");
const dataset = z
  .string()
  .min(1)
  .describe("The dataset as the benchmark names it, such as `jnli`.");
const id = foreignId
  .optional()
  .describe("The question's id, where the benchmark gives ids.");
const index = z
  .number()
  .int()
  .min(0)
  .optional()
  .describe("The question's 0-based position in the dataset.");
const turn = z
  .number()
  .int()
  .min(1)
  .optional()
  .describe("1-based turn of a dialogue; 1 if absent.");
const reference = z
  .string()
  .optional()
  .describe("The reference answer, for checking against the benchmark's.");

/** The optional first line. */
export const headerSchema = z
  .object({
    kurabe: z.literal(1).describe("Version of this format."),
    model: z.string().optional(),
    benchmark: z
      .string()
      .optional()
      .describe("Benchmark version, such as `neo-1.0`."),
    harness: z.string().optional(),
    harness_version: z.string().optional(),
    shots: z.number().int().min(0).optional(),
    prompt_template: z.string().optional(),
    sampling: z
      .record(z.string(), scalar)
      .optional()
      .describe("Temperature and the like."),
  })
  .describe("Facts about the run, on the first line.");

const answer = {
  model,
  dataset,
  id,
  index,
  turn,
  choice: z
    .number()
    .int()
    .min(0)
    .optional()
    .describe("0-based alternative; only 0 is scored."),
  input: z
    .string()
    .optional()
    .describe("The question, for checking against the benchmark's."),
  reference,
  gold: reference.describe("The same as `reference`."),
  prompt: z
    .string()
    .optional()
    .describe("The whole prompt, or its template with `{input}`."),
  claimed: z
    .record(z.string(), z.number())
    .optional()
    .describe("Scores of this answer by metric, compared with Kurabe's."),
  latency: z.number().min(0).optional().describe("Seconds."),
};

export const answerSchema = z
  .object({
    ...answer,
    output: z.string().describe("The answer as generated."),
  })
  .describe("One answer.");

export const processedAnswerSchema = z
  .object({
    ...answer,
    pred: z
      .string()
      .describe("The answer, already cut and normalised by the harness."),
  })
  .describe("One answer that the harness has already processed.");

export const judgementSchema = z
  .object({
    model,
    dataset: dataset.optional().describe("`mt_bench` if absent."),
    id: foreignId.describe("The question's id."),
    turn,
    category: z.string().optional(),
    judge: z.object({
      model: z.string(),
      prompt: z.string().optional().describe("The judge prompt's name."),
    }),
    prompt: z
      .string()
      .optional()
      .describe("The prompt that the judge was sent."),
    judgement: z.string().describe("The judge's whole text."),
    rating: z
      .number()
      .optional()
      .describe("The rating found in it; -1 where none was found."),
  })
  .describe("A judge's rating of one answer.");

export const questionSchema = z
  .object({
    dataset,
    id,
    index,
    category: z.string().optional(),
    input: z
      .string()
      .optional()
      .describe("The question, where it has one turn."),
    inputs: z.array(z.string()).optional().describe("One text per turn."),
    reference,
    gold: reference.describe("The same as `reference`."),
    references: z
      .array(z.string().nullable())
      .optional()
      .describe("One per turn."),
    instruction: z.string().optional(),
  })
  .describe("A question that answers elsewhere in the upload belong to.");

/** Any line of the format; which one it is shows in its keys. */
export const lineSchema = z.union([
  headerSchema,
  judgementSchema,
  answerSchema,
  processedAnswerSchema,
  questionSchema,
]);
