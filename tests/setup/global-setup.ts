import { selectionOf } from "./selection.ts";
import { startTestDatabases } from "./test-databases.ts";
import { startTestServer } from "./test-server.ts";

/** Starts what the selected specs need, once; returns what ends it. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const { database, server } = selectionOf(process.argv.slice(2));
  if (!database) return async () => {};
  const postgres = await startTestDatabases();
  if (!server) return postgres.stop;
  const site = await startTestServer(postgres.url).catch(async (error) => {
    await postgres.stop();
    throw error;
  });
  return async () => {
    await site.stop();
    await postgres.stop();
  };
}
