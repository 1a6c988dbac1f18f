import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { createDatabase, withDatabase } from "#lib/launch/databases.ts";
import { TEMPLATE } from "./test-databases.ts";

/** The variable that tells the workers where the run's server is. */
export const TEST_URL = "KURABE_TEST_URL";

/**
 * Serves the production build, as `npm start` does, on a free port with a
 * database of its own that the demo import has filled.
 * @param postgres the run's Postgres, with the template in it
 */
export async function startTestServer(
  postgres: string,
): Promise<{ stop(): Promise<void> }> {
  await createDatabase(postgres, "kurabe_e2e", TEMPLATE);
  const dataDir = mkdtempSync(join(tmpdir(), "kurabe-e2e-"));
  const child = spawn(process.execPath, ["lib/launch/serve.ts"], {
    stdio: ["ignore", "inherit", "inherit", "ipc"],
    env: {
      ...process.env,
      NODE_ENV: "production",
      NEXT_TELEMETRY_DISABLED: "1",
      DATABASE_URL: withDatabase(postgres, "kurabe_e2e"),
      KURABE_DATA_DIR: dataDir,
      KURABE_DEMO: "on",
      HOST: "127.0.0.1",
      PORT: "0",
    },
  });
  const ended = once(child, "exit");
  const stop = async () => {
    child.kill("SIGTERM");
    await ended;
    rmSync(dataDir, { recursive: true });
  };
  try {
    process.env[TEST_URL] = await readyUrl(child);
  } catch (error) {
    await stop();
    throw error;
  }
  return { stop };
}

const readyMessage = z.object({ ready: z.url() });

async function readyUrl(child: ChildProcess): Promise<string> {
  const ended = once(child, "exit").then(() => {
    throw new Error("The server for the tests ended before it was ready.");
  });
  const [message] = await Promise.race([once(child, "message"), ended]);
  return readyMessage.parse(message).ready;
}
