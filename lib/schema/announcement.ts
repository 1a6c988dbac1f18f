import { z } from "zod";
import type { Localized } from "./text.ts";

/** A line above every page. */
export interface Announcement {
  id: string;
  text: Localized;
  /** ISO instant; null: until it is taken down. */
  endsAt: string | null;
}

export const newAnnouncementSchema = z.object({
  ja: z.string().trim().min(1).max(300),
  en: z.string().trim().min(1).max(300),
  /** The last day in Japan on which it stands; empty: until it is taken down. */
  until: z.iso.date().or(z.literal("")).default(""),
});
export type NewAnnouncement = z.infer<typeof newAnnouncementSchema>;
