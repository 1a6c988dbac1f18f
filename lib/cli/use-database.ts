import { closeDatabase } from "../db/client.ts";
import { setSetting, settings, SettingsError } from "../env.ts";
import { LaunchError } from "../launch/launch-error.ts";
import { migrate } from "../launch/migrate.ts";
import { ensurePostgres } from "../launch/postgres.ts";
import { UsageError } from "./output.ts";

/**
 * Does some work with a migrated database: that of DATABASE_URL or, where it is unset, the embedded one, which is
 * started for the while unless it runs. Throws one sentence where there is no database to be had.
 */
export async function useDatabase<T>(work: () => Promise<T>): Promise<T> {
  const stop = await openDatabase().catch((error: unknown) => {
    const expected =
      error instanceof LaunchError || error instanceof SettingsError;
    throw expected ? new UsageError(error.message, { cause: error }) : error;
  });
  try {
    return await work();
  } finally {
    await closeDatabase();
    await stop();
  }
}

/** Returns what ends the database, if it was started here. */
async function openDatabase(): Promise<() => Promise<void>> {
  const { DATABASE_URL, KURABE_DATA_DIR } = settings();
  if (DATABASE_URL !== undefined) {
    await migrate(DATABASE_URL);
    return async () => {};
  }
  const embedded = await ensurePostgres({ dataDir: KURABE_DATA_DIR });
  const stop = async () => {
    if (embedded.started) await embedded.stop();
  };
  setSetting("DATABASE_URL", embedded.url);
  try {
    await migrate(embedded.url);
    return stop;
  } catch (error) {
    await stop();
    throw error;
  }
}
