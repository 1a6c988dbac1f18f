import { selectionOf } from "./selection.ts";
import { startTestDatabases } from "./test-databases.ts";

/** Starts what the selected specs need, once; returns what ends it. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const { database } = selectionOf(process.argv.slice(2));
  if (!database) return async () => {};
  const databases = await startTestDatabases();
  return databases.stop;
}
