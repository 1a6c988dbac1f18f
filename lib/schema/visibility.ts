import { z } from "zod";

/** Who sees a run: its people; whoever has its link, too; everybody. */
export const visibilitySchema = z.enum(["private", "unlisted", "public"]);
export type Visibility = z.infer<typeof visibilitySchema>;
