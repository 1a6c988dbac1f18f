import { chmodSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "./free-port.ts";
import { LaunchError } from "./launch-error.ts";
import { onDeath } from "./on-death.ts";
import { makePostgresFolder, postgresUser } from "./postgres-folder.ts";
import { startPostgres } from "./postgres-process.ts";

export type ThrowAwayPostgres = {
  /** The URL of its maintenance database `postgres`. */
  url: string;
  /** Ends the server and deletes its folder. */
  stop(): Promise<void>;
};

/**
 * Starts a Postgres for tests in a new folder under the system's temporary one.
 * It writes nothing safely, and goes with this process however that ends.
 */
export async function startThrowAwayPostgres(): Promise<ThrowAwayPostgres> {
  const home = mkdtempSync(join(tmpdir(), "kurabe-postgres-"));
  chmodSync(home, 0o755);
  const folder = join(home, "postgres");
  await makePostgresFolder(folder, "throw-away", ["--no-sync"]);
  const port = await freePort();
  const log = join(home, "postgres.log");
  const server = await startPostgres(folder, { port, log, flags: FLAGS });
  if ("refusal" in server) {
    throw new LaunchError(`The test Postgres: ${server.refusal}`);
  }
  const end = onDeath(END, [`${server.pid}`, home]);
  return {
    url: `postgresql://${postgresUser}:throw-away@127.0.0.1:${port}/postgres`,
    stop: end.run,
  };
}

const FLAGS = [
  "listen_addresses=127.0.0.1",
  "unix_socket_directories=",
  "fsync=off",
  "synchronous_commit=off",
  "full_page_writes=off",
  "jit=off",
].flatMap((setting) => ["-c", setting]);

const END = `kill -INT "$1" 2> /dev/null
  for wait in $(seq 50); do
    [ -e "$2/postgres/postmaster.pid" ] || break
    sleep 0.1
  done
  rm -rf "$2"`;
