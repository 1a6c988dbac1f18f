import { z } from "zod";

/** An id that some tools write as a number and others as a string. */
export const foreignId = z
  .union([z.string().min(1), z.number().int()])
  .transform(String);
