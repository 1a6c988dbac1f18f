import { z } from "zod";
import { keySchema } from "../schema/text.ts";

const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);

/**
 * What is known of questions whose texts are not ours to ship: hashes by dataset, no text.
 * One file each under `questions/`, written by `hash-questions.ts`.
 */
export const questionManifestSchema = z.object({
  id: keySchema,
  /** Where the hashed texts come from, with the revision. */
  source: z.string(),
  licence: z.string(),
  datasets: z.record(
    keySchema,
    z.array(
      z.object({
        /** 0-based position in its dataset. */
        position: z.number().int().nonnegative(),
        /** The harness's number of the question, where it has one. */
        externalId: z.string().nullable(),
        /** See schema/question-hash.ts. */
        questionHash: sha256Schema,
        /** One per turn. */
        inputHashes: z.array(sha256Schema).min(1),
      }),
    ),
  ),
});
export type QuestionManifest = z.infer<typeof questionManifestSchema>;
