import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { closeDatabase } from "../../lib/db/client.ts";
import { setSetting } from "../../lib/env.ts";
import { createDatabase, withDatabase } from "../../lib/launch/databases.ts";
import { migrate } from "../../lib/launch/migrate.ts";
import { startThrowAwayPostgres } from "../../lib/launch/throw-away-postgres.ts";
import { makeBoard } from "./make-board.ts";

/**
 * Serves a board of made-up models as `npm start` does, beside the demo where that is wanted, with a database of its
 * own. In this process `lib/db` means that database. `fill` fills it with something else than a board.
 */
export async function withMadeSite(
  {
    demo = false,
    ...rest
  }: { demo?: boolean } & ({ models: number } | { fill: () => Promise<void> }),
  work: (url: string, pid: number) => Promise<void>,
): Promise<void> {
  const postgres = await startThrowAwayPostgres();
  const dataDir = mkdtempSync(join(tmpdir(), "kurabe-bench-"));
  const database = withDatabase(postgres.url, "board");
  await createDatabase(postgres.url, "board");
  await migrate(database);
  setSetting("DATABASE_URL", database);
  const fill = "fill" in rest ? rest.fill : () => makeBoard(rest.models);
  // The demo comes into an empty database only.
  if (!demo) await fill();
  const child = spawn(process.execPath, ["lib/launch/serve.ts"], {
    stdio: ["ignore", "ignore", "inherit", "ipc"],
    env: {
      ...process.env,
      NODE_ENV: "production",
      DATABASE_URL: database,
      KURABE_DATA_DIR: dataDir,
      KURABE_DEMO: demo ? "on" : "off",
      HOST: "127.0.0.1",
      PORT: "0",
    },
  });
  const ended = once(child, "exit");
  try {
    const [message] = (await once(child, "message")) as [{ ready: string }];
    if (demo) await fill();
    await work(message.ready.replace("localhost", "127.0.0.1"), child.pid ?? 0);
  } finally {
    child.kill("SIGTERM");
    await ended;
    await closeDatabase();
    await postgres.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
