import { z } from "zod";

/** What a list of the administration is searched for, as its URL holds it. */
export const searchSchema = z.object({
  q: z.string().trim().max(200).catch("").default(""),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});
