import { z } from "zod";
import { diagnoses } from "../diagnosis.ts";

/** One answer of a run. */
export const apiPredictionSchema = z
  .object({
    dataset: z.string(),
    question: z.string().meta({ description: "The question's hash." }),
    turn: z.int().min(1),
    choice: z.int().min(0).meta({ description: "Only 0 is scored." }),
    output: z.string().meta({
      description:
        "As uploaded, before any post-processing. NUL and lone surrogates come as JSON escapes.",
    }),
    score: z.number().nullable(),
    claimed: z.number().nullable(),
    lenient: z.number().nullable(),
    diagnosis: z.enum(diagnoses).nullable(),
  })
  .meta({ id: "Prediction" });
export type ApiPrediction = z.infer<typeof apiPredictionSchema>;
