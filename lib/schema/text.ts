import { z } from "zod";

/** A text in both of the site's languages. */
export const localizedSchema = z.object({ ja: z.string(), en: z.string() });
export type Localized = z.infer<typeof localizedSchema>;

/** Short names used in URLs, files and the database: `neo-1.0`, `wiki_ner`. */
export const keySchema = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/);
