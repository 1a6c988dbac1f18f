import { z } from "zod";

/**
 * What kind of answer a dataset asks for: what lenient scoring and diagnosis read an output by.
 * It never changes what the benchmark itself measures.
 */
export const answerFormSchema = z.discriminatedUnion("form", [
  /** One of a few words. */
  z.object({
    form: z.literal("label"),
    labels: z.array(z.string()).min(1),
    /** Further names of a label, beside those that `lib/diagnosis/label-names.ts` knows of every benchmark's. */
    synonyms: z.record(z.string(), z.array(z.string())).default({}),
  }),
  /** The number of one of the options that the question lists (`選択肢：0.犬,1.猫`). */
  z.object({
    form: z.literal("option"),
    labels: z.array(z.string()).min(1),
  }),
  z.object({ form: z.literal("number") }),
  /** Words taken out of the question's own text. */
  z.object({ form: z.literal("span") }),
  /** Words, a few or many; `yesNo`: YES and NO where the question can be answered so. */
  z.object({ form: z.literal("text"), yesNo: z.boolean().default(false) }),
  /** The question's text in hiragana. */
  z.object({ form: z.literal("reading") }),
  z.object({
    form: z.literal("items"),
    separator: z.enum(["\n", " "]),
    /** `target polarity`, `entity（type）`, `a -> b`; `words`: items whose parts stand between spaces. */
    shape: z.enum(["target-polarity", "entity-type", "arrow", "words"]),
  }),
  /** Judged, not read. */
  z.object({ form: z.literal("dialogue") }),
]);
export type AnswerForm = z.infer<typeof answerFormSchema>;
