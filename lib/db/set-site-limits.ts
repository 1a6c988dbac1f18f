import {
  limitsAsSeen,
  siteLimitNames,
  type SiteLimitName,
  type StoredLimits,
} from "../schema/site-limit.ts";
import { assertAdmin } from "./assert-admin.ts";
import { getStoredLimits, withDefaults } from "./get-site-limits.ts";
import { inTransaction } from "./in-transaction.ts";
import { writeAudit } from "./write-audit.ts";
import type pg from "pg";

export type SetLimits =
  /** `stale`: somebody else has changed them since; `dayTooSmall`: a day would not hold one upload. */
  { ok: true } | { ok: false; reason: "stale" | "dayTooSmall" };

/**
 * Sets the limits, each that changes with its row in the audit log.
 * @param seen what they were when the admin decided, as `limitsAsSeen` writes it
 * @throws Error where the user is not an admin
 */
export async function setSiteLimits(
  adminId: string,
  wanted: StoredLimits,
  seen: string,
): Promise<SetLimits> {
  await assertAdmin(adminId);
  return inTransaction(async (client): Promise<SetLimits> => {
    // One admin after the other; readers are not held up.
    await client.query("lock table site_settings in share row exclusive mode");
    const before = await getStoredLimits(client);
    if (limitsAsSeen(before) !== seen) return { ok: false, reason: "stale" };
    const { uploadMb, uploadMbPerDay } = withDefaults(wanted);
    if (uploadMb > uploadMbPerDay) return { ok: false, reason: "dayTooSmall" };
    for (const name of siteLimitNames) {
      const change = { name, value: wanted[name], before: before[name] };
      if (change.value !== change.before) await write(client, adminId, change);
    }
    return { ok: true };
  });
}

async function write(
  client: pg.ClientBase,
  adminId: string,
  change: { name: SiteLimitName; value: number | null; before: number | null },
): Promise<void> {
  const { name, value, before } = change;
  await client.query("delete from site_settings where name = $1", [name]);
  if (value !== null)
    await client.query(
      "insert into site_settings (name, value) values ($1, to_jsonb($2::int))",
      [name, value],
    );
  await writeAudit(client, {
    actorId: adminId,
    action: "setting.set",
    subjectType: "setting",
    subjectId: name,
    details: { value, before },
  });
}
