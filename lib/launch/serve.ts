import { setSetting, settings, SettingsError } from "#lib/env.ts";
import { startQueue, stopQueue } from "#lib/jobs/queue.ts";
import { startWorkers } from "#lib/jobs/start-workers.ts";
import { build, isBuilt } from "./build.ts";
import { fillEmptyDatabase } from "./demo.ts";
import { LaunchError } from "./launch-error.ts";
import { migrate } from "./migrate.ts";
import { keepPostgres } from "./keep-postgres.ts";
import { ensurePostgres } from "./postgres.ts";
import { readyLines } from "./ready-lines.ts";
import { ensureSecret } from "./secret.ts";
import { releaseStart, takeStart } from "./start-lock.mjs";
import { step } from "./steps.ts";
import { startWebServer } from "./web-server.ts";

const endings: (() => Promise<void> | void)[] = [];
const stopping = new AbortController();

try {
  await serve();
} catch (error) {
  if (!stopping.signal.aborted) {
    report(error);
    await end(1);
  }
}

/** Everything between an installed checkout and a served board. */
async function serve(): Promise<void> {
  endOnSignals();
  const { PORT, HOST, KURABE_DATA_DIR, NEXTAUTH_SECRET } = settings();
  takeStart(KURABE_DATA_DIR, addressOf(PORT));
  endings.push(() => releaseStart(KURABE_DATA_DIR));
  setSetting(
    "NEXTAUTH_SECRET",
    NEXTAUTH_SECRET ?? ensureSecret(KURABE_DATA_DIR),
  );
  await prepareDatabase();
  await prepareSite();
  stopping.signal.throwIfAborted();
  await startJobs();
  stopping.signal.throwIfAborted();
  const server = await startWebServer(PORT, HOST);
  endings.push(() => server.stop());
  const url = addressOf(server.port);
  takeStart(KURABE_DATA_DIR, url);
  process.stdout.write(`\n${(await readyLines(url)).join("\n")}\n`);
  process.send?.({ ready: url });
}

async function prepareDatabase(): Promise<string> {
  const { DATABASE_URL, KURABE_DATA_DIR, KURABE_DEMO } = settings();
  const url = DATABASE_URL ?? (await startEmbedded(KURABE_DATA_DIR));
  setSetting("DATABASE_URL", url);
  await step("Migrations", "looking", async () => {
    const applied = await migrate(url);
    return applied > 0 ? `applied ${applied}` : "up to date";
  });
  stopping.signal.throwIfAborted();
  if (KURABE_DEMO === "on") {
    await step("Demo", "looking for an empty database", async (progress) => {
      const filled = await fillEmptyDatabase(url, KURABE_DATA_DIR, progress);
      return filled ? "imported" : "not needed: the database has content";
    });
  }
  stopping.signal.throwIfAborted();
  return url;
}

async function startEmbedded(dataDir: string): Promise<string> {
  let url = "";
  await step("Postgres", "starting the embedded one", async () => {
    const postgres = await ensurePostgres({ dataDir });
    endings.push(() => postgres.stop());
    endings.push(keepPostgres(dataDir, postgres.url));
    url = postgres.url;
    const { hostname, port } = new URL(url);
    return `${postgres.started ? "started" : "found running"} on ${hostname}:${port}`;
  });
  stopping.signal.throwIfAborted();
  return url;
}

async function prepareSite(): Promise<void> {
  await step(
    "Site",
    "comparing sources with the last build",
    async (progress) => {
      if (isBuilt()) return "built before";
      await build(progress, stopping.signal);
      return "built";
    },
  );
}

async function startJobs(): Promise<void> {
  const here = settings().KURABE_WORKER === "in-process";
  await startQueue({ works: here });
  endings.push(stopQueue);
  if (here) endings.push(await startWorkers());
}

function addressOf(port: number): string {
  return `http://localhost:${port}`;
}

function endOnSignals(): void {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => void end(0));
  }
  // The supervisor was killed, and cannot pass signals on any more.
  process.on("disconnect", () => void end(0));
}

async function end(code: number): Promise<void> {
  if (stopping.signal.aborted) return;
  stopping.abort();
  for (const ending of endings.toReversed()) await ending();
  process.exit(code);
}

function report(error: unknown): void {
  const isKnown =
    error instanceof LaunchError || error instanceof SettingsError;
  process.stderr.write(
    `\n${isKnown ? error.message : error instanceof Error ? error.stack : error}\n`,
  );
}
