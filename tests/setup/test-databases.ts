import { createDatabase, withDatabase } from "#lib/launch/databases.ts";
import { migrate } from "#lib/launch/migrate.ts";
import {
  startThrowAwayPostgres,
  type ThrowAwayPostgres,
} from "#lib/launch/throw-away-postgres.ts";

/** The variable that tells the workers where the run's Postgres is. */
export const TEST_POSTGRES_URL = "KURABE_TEST_POSTGRES_URL";

/** The migrated, empty database that each worker's is copied from. */
export const TEMPLATE = "kurabe_template";

/** Starts the run's throw-away Postgres with the template in it. */
export async function startTestDatabases(): Promise<ThrowAwayPostgres> {
  const postgres = await startThrowAwayPostgres();
  await createDatabase(postgres.url, TEMPLATE);
  await migrate(withDatabase(postgres.url, TEMPLATE));
  process.env[TEST_POSTGRES_URL] = postgres.url;
  return postgres;
}
