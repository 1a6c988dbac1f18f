import { z } from "zod";

/** A question of a benchmark's own bank. */
export const apiQuestionSchema = z
  .object({
    hash: z.string().meta({
      description: "sha-256 of its content: its permanent name.",
    }),
    dataset: z.string(),
    position: z.int().meta({ description: "0-based place in the dataset." }),
    external_id: z
      .string()
      .nullable()
      .meta({ description: "The harness's own number." }),
    licence: z.string().nullable(),
    texts: z.enum(["open", "withheld", "unknown"]).meta({
      description:
        "`withheld`: the licence does not allow them to be shown; `unknown`: only the hashes are here.",
    }),
    turns: z.array(
      z.object({
        turn: z.int().min(1),
        question: z.string().nullable(),
        reference: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: "Question" });
export type ApiQuestion = z.infer<typeof apiQuestionSchema>;
