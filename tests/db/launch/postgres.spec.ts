import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { onDatabase } from "#lib/launch/databases.ts";
import { ensurePostgres } from "#lib/launch/postgres.ts";
import { runningPostgres, stopPostgres } from "#lib/launch/postgres-process.ts";

let dataDir = "";
let folder = "";

test.beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), "kurabe-data-"));
  folder = path.join(dataDir, "postgres");
});

test.afterEach(async () => {
  await stopPostgres(folder);
  rmSync(dataDir, { recursive: true });
});

const one = (url: string) =>
  onDatabase(url, async (client) => {
    const { rows } = await client.query<{ n: number }>("select 1 as n");
    return rows[0]?.n;
  });

test("it starts, is found running, ends, and starts where it was", async () => {
  const first = await ensurePostgres({ dataDir });
  expect(first.started).toBe(true);
  expect(await one(first.url)).toBe(1);
  const second = await ensurePostgres({ dataDir });
  expect(second).toMatchObject({ started: false, url: first.url });
  await first.stop();
  expect(runningPostgres(folder)).toBeNull();
  const third = await ensurePostgres({ dataDir });
  expect(third).toMatchObject({ started: true, url: first.url });
});

test("only its owner may read the password, and it listens on loopback", async () => {
  const { url } = await ensurePostgres({ dataDir });
  expect(new URL(url).hostname).toBe("127.0.0.1");
  const file = path.join(dataDir, "postgres.json");
  expect(statSync(file).mode & 0o077).toBe(0);
  const wrong = new URL(url);
  wrong.password = "guess";
  await expect(one(wrong.href)).rejects.toThrow("password authentication");
  const addresses = await onDatabase(url, (client) =>
    client.query("show listen_addresses"),
  );
  expect(addresses.rows).toEqual([{ listen_addresses: "127.0.0.1" }]);
});

test("a server that was killed is recovered", async () => {
  const { url } = await ensurePostgres({ dataDir });
  await onDatabase(url, (client) => client.query("create table kept (n int)"));
  process.kill(runningPostgres(folder)?.pid ?? 0, "SIGKILL");
  await expect.poll(() => runningPostgres(folder)).toBeNull();
  const again = await ensurePostgres({ dataDir });
  expect(again).toMatchObject({ started: true, url });
  await onDatabase(url, (client) => client.query("select n from kept"));
});

test("a pid file that names another program's process is stale", async () => {
  const { url, stop } = await ensurePostgres({ dataDir });
  await stop();
  const stale = `${process.pid}\n${folder}\n1\n${new URL(url).port}\n`;
  writeFileSync(path.join(folder, "postmaster.pid"), stale);
  const again = await ensurePostgres({ dataDir });
  expect(again.started).toBe(true);
});

test("a folder whose making was interrupted is made anew, and the old one kept aside", async () => {
  mkdirSync(folder);
  writeFileSync(path.join(folder, "PG_VERSION"), "18\n");
  writeFileSync(
    path.join(dataDir, "postgres.json"),
    JSON.stringify({ password: "secret", port: 0 }),
  );
  mkdirSync(`${folder}.draft-${2 ** 22 + 1}`);
  const { url } = await ensurePostgres({ dataDir });
  expect(await one(url)).toBe(1);
  expect(existsSync(`${folder}.draft-${2 ** 22 + 1}`)).toBe(false);
  const aside = path.join(`${folder}.incomplete`, "PG_VERSION");
  expect(readFileSync(aside, "utf8")).toBe("18\n");
});

test("a finished folder that is damaged is left alone, with one sentence", async () => {
  const { stop } = await ensurePostgres({ dataDir });
  await stop();
  rmSync(path.join(folder, "global"), { recursive: true });
  await expect(ensurePostgres({ dataDir })).rejects.toThrow(
    /^The embedded Postgres does not start \(.*pg_control.*\): see .*postgres\.log, and restore .* to begin anew\.$/,
  );
  expect(existsSync(path.join(folder, "PG_VERSION"))).toBe(true);
});

test("a lost password gets one sentence, and nothing is overwritten", async () => {
  const { stop } = await ensurePostgres({ dataDir });
  await stop();
  const file = path.join(dataDir, "postgres.json");
  rmSync(file);
  await expect(ensurePostgres({ dataDir })).rejects.toThrow(
    `The password of the embedded Postgres is gone from ${file}`,
  );
  expect(existsSync(file)).toBe(false);
});
