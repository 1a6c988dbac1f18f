import { test as base } from "@playwright/test";
import {
  createDatabase,
  dropDatabase,
  withDatabase,
} from "#lib/launch/databases.ts";
import { TEMPLATE, TEST_POSTGRES_URL } from "./test-databases.ts";

/**
 * Playwright's test with a migrated, empty database per worker. DATABASE_URL
 * means it before a test runs; specs of one worker share it, so each cleans up
 * or uses names of its own. One that counts all there is names itself
 * (`test.use({ alone: "api" })`), and gets a worker, and so a database, of its own.
 */
export const test = base.extend<object, { databaseUrl: string; alone: string }>(
  {
    alone: ["", { scope: "worker", option: true }],
    databaseUrl: [
      // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixture's needs from the pattern
      async ({}, use, worker) => {
        const server = process.env[TEST_POSTGRES_URL];
        if (!server) throw new Error("The global setup started no Postgres.");
        const name = `kurabe_worker_${worker.workerIndex}`;
        await createDatabase(server, name, TEMPLATE);
        const url = withDatabase(server, name);
        process.env["DATABASE_URL"] = url;
        await use(url);
        await dropDatabase(server, name);
      },
      { scope: "worker", auto: true },
    ],
  },
);

export { expect } from "@playwright/test";
