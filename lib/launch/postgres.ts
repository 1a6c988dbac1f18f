import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { z } from "zod";
import { createDatabase, onDatabase } from "./databases.ts";
import { freePort } from "./free-port.ts";
import { LaunchError } from "./launch-error.ts";
import { makePostgresFolder, postgresUser } from "./postgres-folder.ts";
import {
  runningPostgres,
  startPostgres,
  stopPostgres,
} from "./postgres-process.ts";
import { runningStart } from "./start-lock.mjs";

export type EmbeddedPostgres = {
  url: string;
  /** False: it already ran, so whoever started it also stops it. */
  started: boolean;
  /** Ends it, unless an `npm start` of another process uses it. */
  stop(): Promise<void>;
};

/**
 * The embedded Postgres of a data folder, started unless it runs: on loopback,
 * with a password of its own, with the database `kurabe` in it.
 * @throws LaunchError when the folder or the server is beyond help
 */
export async function ensurePostgres({
  dataDir,
}: {
  dataDir: string;
}): Promise<EmbeddedPostgres> {
  const folder = join(dataDir, "postgres");
  mkdirSync(dataDir, { recursive: true, mode: 0o755 });
  const access = readAccess(dataDir, existsSync(folder));
  await makePostgresFolder(folder, access.password);
  const { port, started } = await run(folder, dataDir, access);
  const url = `postgresql://${postgresUser}:${access.password}@127.0.0.1:${port}/kurabe`;
  await ensureDatabase(url);
  return { url, started, stop: () => stopUnlessHeld(folder, dataDir) };
}

// An `npm start` may have begun to use the server that another command started.
async function stopUnlessHeld(folder: string, dataDir: string): Promise<void> {
  const holder = runningStart(dataDir);
  if (!holder || holder.pid === process.pid) await stopPostgres(folder);
}

const FLAGS = [
  "listen_addresses=127.0.0.1",
  "unix_socket_directories=",
  "max_wal_size=2GB",
  "jit=off",
].flatMap((setting) => ["-c", setting]);

async function run(
  folder: string,
  dataDir: string,
  access: Access,
): Promise<{ port: number; started: boolean }> {
  const log = join(dataDir, "postgres.log");
  let refusal = "";
  // Again, because another process may start it at the same moment, and because
  // the children of a killed server hold its memory for a moment.
  for (let attempt = 0; attempt < 20; attempt++) {
    const running = runningPostgres(folder);
    if (running) return { port: running.port, started: false };
    const port = await freePort(access.port);
    const result = await startPostgres(folder, { port, log, flags: FLAGS });
    if ("pid" in result) {
      saveAccess(dataDir, { ...access, port });
      return { port, started: true };
    }
    refusal = result.refusal;
    if (!/lock file|shared memory|address/i.test(refusal)) break;
    await delay(500);
  }
  throw new LaunchError(
    `The embedded Postgres does not start (${refusal}): see ${log}, and restore ${folder} from a backup or move it away to begin anew.`,
  );
}

const accessShape = z.object({
  password: z.string().min(1),
  port: z.int().min(0).max(65535),
});

type Access = z.output<typeof accessShape>;

function readAccess(dataDir: string, hasData: boolean): Access {
  const path = accessPath(dataDir);
  if (existsSync(path)) {
    const read = accessShape.safeParse(parseJson(readFileSync(path, "utf8")));
    if (read.success) return read.data;
  }
  if (hasData) {
    throw new LaunchError(
      `The password of the embedded Postgres is gone from ${path}: restore that file, or move ${join(dataDir, "postgres")} away to begin anew.`,
    );
  }
  const access = { password: randomBytes(24).toString("base64url"), port: 0 };
  saveAccess(dataDir, access);
  return access;
}

function saveAccess(dataDir: string, access: Access): void {
  writeFileSync(accessPath(dataDir), JSON.stringify(access), { mode: 0o600 });
}

function accessPath(dataDir: string): string {
  return join(dataDir, "postgres.json");
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

async function ensureDatabase(url: string): Promise<void> {
  try {
    await onDatabase(url, async () => {});
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : null;
    if (code === "57P03") return delay(100).then(() => ensureDatabase(url));
    if (code !== "3D000") throw error;
    await createDatabase(url, "kurabe");
  }
}
