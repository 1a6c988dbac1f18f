import { z } from "zod";

/** What a judge said of one turn of an answer. */
export const apiJudgementSchema = z
  .object({
    dataset: z.string(),
    question: z.string().meta({ description: "The question's hash." }),
    turn: z.int().min(1),
    repeat: z.int().min(0).meta({
      description:
        "Several judgements of one turn are numbered from 0 where the benchmark counts them all.",
    }),
    judge: z.string(),
    judge_prompt: z.string().meta({ description: "Name of its template." }),
    rating: z.number().nullable().meta({
      description: "Null where no rating could be read out of the rationale.",
    }),
    claimed: z.number().nullable(),
    rationale: z.string().meta({
      description: "As uploaded. NUL and lone surrogates come as JSON escapes.",
    }),
  })
  .meta({ id: "Judgement" });
export type ApiJudgement = z.infer<typeof apiJudgementSchema>;
