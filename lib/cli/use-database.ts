import { closeDatabase } from "../db/client.ts";
import { setSetting, settings } from "../env.ts";
import { migrate } from "../launch/migrate.ts";
import { ensurePostgres } from "../launch/postgres.ts";

/**
 * Does some work with a migrated database: that of DATABASE_URL or, where it is unset, the embedded one, which is
 * started for the while unless it runs.
 */
export async function useDatabase<T>(work: () => Promise<T>): Promise<T> {
  const { DATABASE_URL, KURABE_DATA_DIR } = settings();
  const embedded =
    DATABASE_URL === undefined
      ? await ensurePostgres({ dataDir: KURABE_DATA_DIR })
      : null;
  const url = DATABASE_URL ?? embedded?.url ?? "";
  if (embedded) setSetting("DATABASE_URL", url);
  try {
    await migrate(url);
    return await work();
  } finally {
    await closeDatabase();
    if (embedded?.started) await embedded.stop();
  }
}
