import type pg from "pg";
import { settings } from "../env.ts";
import {
  siteLimitNames,
  storedLimits,
  type SiteLimits,
  type StoredLimits,
} from "../schema/site-limit.ts";
import { pool } from "./pool.ts";

/** The limits as they are now: what admins have set, and the environment's values of the others. */
export async function getSiteLimits(
  client: pg.ClientBase | pg.Pool = pool(),
): Promise<SiteLimits> {
  return withDefaults(await getStoredLimits(client));
}

/** What admins have set alone. */
export async function getStoredLimits(
  client: pg.ClientBase | pg.Pool = pool(),
): Promise<StoredLimits> {
  const { rows } = await client.query<{ name: string; value: unknown }>({
    name: "get-stored-limits",
    text: "select name, value from site_settings where name = any($1)",
    values: [siteLimitNames],
  });
  return storedLimits(rows);
}

/** The limits of the environment, which hold where admins have set none. */
export function environmentLimits(): SiteLimits {
  const given = settings();
  return {
    uploadMb: given.KURABE_MAX_UPLOAD_MB,
    uploadsPerDay: given.KURABE_UPLOADS_PER_DAY,
    uploadMbPerDay: given.KURABE_UPLOAD_MB_PER_DAY,
    openUploads: given.KURABE_OPEN_UPLOADS,
    jobs: given.KURABE_JOBS,
  };
}

/** Each limit as it is set, or else the environment's. */
export function withDefaults(stored: StoredLimits): SiteLimits {
  const limits = environmentLimits();
  for (const name of siteLimitNames)
    limits[name] = stored[name] ?? limits[name];
  return limits;
}
