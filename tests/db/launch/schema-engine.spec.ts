import { ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import { onDatabase, withDatabase } from "#lib/launch/databases.ts";
import { runDatabaseCommand } from "#lib/launch/schema-engine/database-commands.ts";
import { createEngineAdapter } from "#lib/launch/schema-engine/engine-adapter.ts";
import { expect, test } from "../../setup/database.ts";

const query = (sql: string) => ({ sql, args: [], argTypes: [] });

test(`Postgres's "char" is a character, beside columns that are not`, async ({
  databaseUrl,
}) => {
  const adapter = await createEngineAdapter(databaseUrl).connect();
  const read = query(`select 1::int4 as n, 'r'::"char" as c, 'x'::text as t`);
  const expected = {
    columnNames: ["n", "c", "t"],
    columnTypes: [
      ColumnTypeEnum.Int32,
      ColumnTypeEnum.Character,
      ColumnTypeEnum.Text,
    ],
    rows: [[1, "r", "x"]],
  };
  expect(await adapter.queryRaw(read)).toEqual(expected);
  await adapter.dispose();
});

test("a script's function bodies may hold semicolons", async ({
  databaseUrl,
}) => {
  const adapter = await createEngineAdapter(databaseUrl).connect();
  await adapter.executeScript(
    `create function two() returns int language plpgsql as $$
     begin perform 1; return 2; end; $$;
     create table two_table as select two() as n;`,
  );
  const { rows } = await adapter.queryRaw(query("select n from two_table"));
  expect(rows).toEqual([[2]]);
  await adapter.executeScript("drop table two_table; drop function two();");
  await adapter.dispose();
});

test("a shadow database lives as long as its connection", async ({
  databaseUrl,
}) => {
  const adapter = await createEngineAdapter(databaseUrl).connectToShadowDb();
  const { rows } = await adapter.queryRaw(query("select current_database()"));
  const name = String(rows[0]?.[0]);
  expect(name).toContain("prisma_migrate_shadow_db_");
  await adapter.dispose();
  const left = await onDatabase(databaseUrl, (client) =>
    client.query("select 1 from pg_database where datname = $1", [name]),
  );
  expect(left.rows).toEqual([]);
});

test("databases are created and dropped on request", async ({
  databaseUrl,
}) => {
  const url = withDatabase(databaseUrl, `odd "name"`);
  const codeOf = async (command: string, at = url) =>
    (await runDatabaseCommand(command, at))?.fields.error_code;
  expect(await codeOf("can-connect-to-database")).toBe("P1003");
  expect(await codeOf("create-database")).toBeUndefined();
  expect(await codeOf("can-connect-to-database")).toBeUndefined();
  expect(await codeOf("create-database")).toBe("P1009");
  expect(await codeOf("drop-database")).toBeUndefined();
  expect(await codeOf("can-connect-to-database")).toBe("P1003");
});

test("each failure to connect has Prisma's code", async ({ databaseUrl }) => {
  const wrongPassword = new URL(databaseUrl);
  wrongPassword.password = "wrong";
  for (const [url, code] of [
    [wrongPassword.href, "P1000"],
    ["postgresql://u:p@127.0.0.1:1/x", "P1001"],
  ] as const) {
    const failure = await runDatabaseCommand("can-connect-to-database", url);
    expect(failure?.fields.error_code).toBe(code);
  }
});
