import { execFile } from "node:child_process";
import { promisify } from "node:util";
import {
  createDatabase,
  dropDatabase,
  onDatabase,
  withDatabase,
} from "#lib/launch/databases.ts";
import { migrate, missingMigrations } from "#lib/launch/migrate.ts";
import { expect, test } from "../setup/database.ts";

const run = promisify(execFile);

function prisma(databaseUrl: string, ...args: string[]) {
  const env = { ...process.env, DATABASE_URL: databaseUrl, NO_COLOR: "1" };
  return run("node", ["lib/launch/prisma.mjs", ...args], { env });
}

test("the migrations and the schema agree", async ({ databaseUrl }) => {
  const { stdout } = await prisma(
    databaseUrl,
    "migrate",
    "diff",
    "--exit-code",
    "--from-migrations=prisma/migrations",
    "--to-schema=prisma/schema.prisma",
  );
  expect(stdout).toContain("No difference detected.");
});

test("a difference is an exit code of 2", async ({ databaseUrl }) => {
  const diff = prisma(
    databaseUrl,
    "migrate",
    "diff",
    "--exit-code",
    "--from-empty",
    "--to-schema=prisma/schema.prisma",
  );
  await expect(diff).rejects.toMatchObject({ code: 2 });
});

test("an empty database gets every migration, once", async ({
  databaseUrl,
}) => {
  await createDatabase(databaseUrl, "empty");
  const url = withDatabase(databaseUrl, "empty");
  try {
    const all = await missingMigrations(url);
    expect(all).toBeGreaterThanOrEqual(2);
    expect(await migrate(url)).toBe(all);
    expect(await migrate(url)).toBe(0);
    const { stdout } = await prisma(url, "migrate", "status");
    expect(stdout).toContain("Database schema is up to date!");
  } finally {
    await dropDatabase(databaseUrl, "empty");
  }
});

test("audit events are only ever added", async ({ databaseUrl }) => {
  await onDatabase(databaseUrl, async (client) => {
    await client.query("begin");
    await client.query(`insert into users (id) values ('u')`);
    await client.query(
      `insert into audit_events (actor_id, action, subject_type, subject_id)
       values ('u', 'run.imported', 'run', '1')`,
    );
    for (const change of [
      "update audit_events set action = 'other'",
      "update audit_events set actor_id = null, action = 'other'",
      "delete from audit_events",
      "truncate audit_events",
    ]) {
      await client.query("savepoint before");
      await expect(client.query(change), change).rejects.toThrow(
        "audit_events is append-only",
      );
      await client.query("rollback to before");
    }
    await client.query("delete from users where id = 'u'");
    const { rows } = await client.query(
      "select actor_id, action from audit_events where subject_id = '1'",
    );
    expect(rows).toEqual([{ actor_id: null, action: "run.imported" }]);
    await client.query("rollback");
  });
});
