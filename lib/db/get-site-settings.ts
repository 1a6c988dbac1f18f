import {
  siteSettingsSchema,
  type SiteSettings,
} from "../schema/site-setting.ts";
import { database } from "./client.ts";
import type { Prisma } from "./generated/client.ts";

/** What admins have set, with the defaults of what they have not. */
export async function getSiteSettings(
  tx: Prisma.TransactionClient = database(),
): Promise<SiteSettings> {
  const rows = await tx.siteSetting.findMany();
  return siteSettingsSchema.parse(
    Object.fromEntries(rows.map(({ name, value }) => [name, value])),
  );
}
