import { z } from "zod";

/** What admins set without a restart. Each has a default, so that an empty table is a whole configuration. */
export const siteSettingsSchema = z.object({
  /** Two different reviewers must approve before a run is published. */
  fourEyes: z.boolean().catch(false).default(false),
  /** Whether anybody may make an account. */
  signUp: z.boolean().catch(true).default(true),
  /** Whether members may bring files. */
  uploads: z.boolean().catch(true).default(true),
  /** Nothing is changed by anybody but admins: for maintenance. */
  readOnly: z.boolean().catch(false).default(false),
});
export type SiteSettings = z.infer<typeof siteSettingsSchema>;
export type SiteSettingName = keyof SiteSettings;

export const siteSettingNames = Object.keys(
  siteSettingsSchema.shape,
) as SiteSettingName[];
