import { z } from "zod";

/** How a list is read in pages: `limit` items, from where `cursor` (the `next` of the page before) says. */
export const pagingSchema = z.strictObject({
  limit: z
    .string()
    .regex(/^[1-9]\d{0,2}$/, "This must be a whole number from 1 to 500.")
    .transform(Number)
    .pipe(z.int().max(500))
    .default(100)
    .meta({
      description: "Items on a page.",
      override: { type: "integer", minimum: 1, maximum: 500, default: 100 },
    }),
  cursor: z
    .string()
    .min(1)
    .max(400)
    .optional()
    .meta({ description: "`next` of the page before; opaque." }),
});

/** A name that may or may not be one of ours: no text that Postgres refuses. */
export const nameSchema = z
  .string()
  .max(300)
  .regex(/^[^\0]*$/);

/** A page of a list. */
export function pageSchema<T extends z.ZodType>(item: T) {
  return z.object({
    items: z.array(item),
    next: z
      .string()
      .nullable()
      .meta({ description: "Cursor of the next page; null on the last." }),
  });
}
