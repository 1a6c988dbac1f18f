import { z } from "zod";

/** An e-mail address as users are known by it: without surrounding spaces, in lower case. */
export const emailSchema = z
  .string()
  .trim()
  .toLowerCase()
  .max(254)
  .pipe(z.email());
