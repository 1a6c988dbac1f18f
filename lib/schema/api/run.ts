import { z } from "zod";
import { diagnoses } from "../diagnosis.ts";
import { evidenceSchema } from "../evidence.ts";
import { issueSchema } from "../issue.ts";
import { runStatusSchema } from "../run-status.ts";

const text = z.string().nullable();

/** A run as lists have it. */
export const apiRunSchema = z
  .object({
    id: z.uuid(),
    benchmark: z.string(),
    model: z.string().meta({ description: "The model's slug." }),
    model_name: z.string(),
    label: z.string().meta({
      description: "Tells several runs of one model apart; may be empty.",
    }),
    status: runStatusSchema,
    visibility: z.enum(["private", "unlisted", "public"]),
    evidence: evidenceSchema,
    answered: z.int(),
    expected: z.int(),
    mean_answer_length: z.number().nullable().meta({
      description:
        "Mean Unicode code points of the answers that a judge has rated, every turn alike, each once; null where none was judged. Files hold no token counts.",
    }),
    overall: z.number().nullable(),
    shots: z.int().nullable(),
    judge: text,
    judge_prompt: text,
    question_set_hash: text,
    prompt_template_hash: text,
    harness: text,
    attribution: text,
    published_at: z.iso.datetime().nullable(),
  })
  .meta({ id: "Run" });
export type ApiRun = z.infer<typeof apiRunSchema>;

const nodeSchema = z
  .object({
    score: z.number().nullable(),
    n: z.int().meta({ description: "Answers or judgements that went in." }),
    coverage: z.object({ answered: z.int(), expected: z.int() }),
    claimed: z
      .number()
      .nullable()
      .meta({ description: "The same number as the files claim it." }),
  })
  .meta({ id: "NodeScore" });

const lenientNodeSchema = z
  .object({
    score: z.number().nullable(),
    gap: z.number().nullable(),
    diagnoses: z.partialRecord(z.enum(diagnoses), z.int()),
  })
  .meta({
    id: "LenientNode",
    description: "The score if format did not count, and why answers missed.",
  });

const byId = <T extends z.ZodType>(schema: T) => z.record(z.string(), schema);

/** The numbers of a run, in the shape of `kurabe score --json`; what was not measured is absent. */
export const scoreTreeSchema = z
  .object({
    overall: nodeSchema.nullable(),
    axes: byId(nodeSchema),
    categories: byId(nodeSchema),
    datasets: byId(
      nodeSchema.extend({
        metric: z.string(),
        also: byId(z.number().nullable()),
      }),
    ),
    lenient: z
      .object({
        overall: lenientNodeSchema.nullable(),
        axes: byId(lenientNodeSchema),
        categories: byId(lenientNodeSchema),
        datasets: byId(lenientNodeSchema),
      })
      .nullable(),
  })
  .meta({ id: "Scores" });
export type ScoreTree = z.infer<typeof scoreTreeSchema>;
export type ApiNode = z.infer<typeof nodeSchema>;
export type ApiLenientNode = z.infer<typeof lenientNodeSchema>;

/** A run with its numbers at full precision and what they were made of. */
export const apiRunDetailSchema = apiRunSchema
  .extend({
    scores: scoreTreeSchema,
    files: z.array(
      z.object({
        format: z.string().meta({ description: "The adapter that read it." }),
        sha256: z.string(),
        size: z.number().meta({ description: "Bytes." }),
      }),
    ),
    issues: z
      .array(issueSchema.meta({ id: "Issue" }))
      .nullable()
      .meta({
        description:
          "What validation said, the first 200; null for readers of a public run, whose owner alone has them.",
      }),
  })
  .meta({ id: "RunDetail" });
export type ApiRunDetail = z.infer<typeof apiRunDetailSchema>;
