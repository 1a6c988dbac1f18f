import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import {
  createDatabase,
  dropDatabase,
  withDatabase,
} from "#lib/launch/databases.ts";
import { TEMPLATE, TEST_POSTGRES_URL } from "../../setup/test-databases.ts";

export interface Instance {
  url: string;
  /** What it wrote until now. */
  output: () => string;
  stop: () => Promise<void>;
}

export interface OwnServer extends Instance {
  databaseUrl: string;
}

/**
 * Serves the built site as an operator would who has no demo and these settings, on a free port with an empty database.
 * @param database its name, which no other spec uses
 */
export async function startOwnServer(
  database: string,
  settings: Record<string, string>,
): Promise<OwnServer> {
  const postgres = process.env[TEST_POSTGRES_URL];
  if (!postgres) throw new Error("The global setup started no Postgres.");
  await createDatabase(postgres, database, TEMPLATE);
  const databaseUrl = withDatabase(postgres, database);
  const instance = await startInstance(databaseUrl, settings);
  const stop = async () => {
    await instance.stop();
    await dropDatabase(postgres, database);
  };
  return { ...instance, databaseUrl, stop };
}

/** Serves the built site on a free port with a database that others may serve, too. */
export async function startInstance(
  databaseUrl: string,
  settings: Record<string, string>,
): Promise<Instance> {
  const dataDir = mkdtempSync(join(tmpdir(), "kurabe-own-"));
  const child = spawn(process.execPath, ["lib/launch/serve.ts"], {
    stdio: ["ignore", "pipe", "inherit", "ipc"],
    env: {
      ...process.env,
      NODE_ENV: "production",
      NEXT_TELEMETRY_DISABLED: "1",
      DATABASE_URL: databaseUrl,
      KURABE_DATA_DIR: dataDir,
      KURABE_DEMO: "off",
      HOST: "127.0.0.1",
      PORT: "0",
      ...settings,
    },
  });
  let output = "";
  child.stdout?.setEncoding("utf8").on("data", (text: string) => {
    output += text;
  });
  const ended = once(child, "exit");
  const stop = async () => {
    child.kill("SIGTERM");
    await ended;
    rmSync(dataDir, { recursive: true });
  };
  const url = await readyUrl(child);
  return { url, output: () => output, stop };
}

const readyMessage = z.object({ ready: z.url() });

async function readyUrl(child: ChildProcess): Promise<string> {
  const ended = once(child, "exit").then(() => {
    throw new Error("The server ended before it was ready.");
  });
  const [message] = await Promise.race([once(child, "message"), ended]);
  return readyMessage.parse(message).ready;
}
