import {
  siteSettingsSchema,
  type SiteSettingName,
} from "../schema/site-setting.ts";
import { assertAdmin } from "./assert-admin.ts";
import { database } from "./client.ts";

/**
 * Sets one setting of the site, with the change in the audit log.
 * @throws Error where the user is not an admin
 */
export async function setSiteSetting(
  adminId: string,
  name: SiteSettingName,
  value: boolean,
): Promise<void> {
  await assertAdmin(adminId);
  const isDefault = siteSettingsSchema.parse({})[name] === value;
  await database().$transaction(async (tx) => {
    // Only what differs from the default has a row.
    if (isDefault) await tx.siteSetting.deleteMany({ where: { name } });
    else
      await tx.siteSetting.upsert({
        where: { name },
        create: { name, value },
        update: { value },
      });
    await tx.auditEvent.create({
      data: {
        actorId: adminId,
        action: "setting.set",
        subjectType: "setting",
        subjectId: name,
        details: { value },
      },
    });
  });
}
