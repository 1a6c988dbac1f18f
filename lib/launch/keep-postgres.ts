import { join } from "node:path";
import { ensurePostgres } from "./postgres.ts";
import { runningPostgres } from "./postgres-process.ts";

/**
 * Starts the embedded Postgres again when it ends by itself, and says so;
 * where that fails, ends this process with the reason.
 * @param url where it must be found again, because connections remember it
 * @returns what stops the watch
 */
export function keepPostgres(dataDir: string, url: string): () => void {
  const folder = join(dataDir, "postgres");
  let busy = false;
  const timer = setInterval(() => {
    if (busy || runningPostgres(folder)) return;
    busy = true;
    process.stderr.write("The embedded Postgres ended: starting it again.\n");
    ensurePostgres({ dataDir })
      .then((again) => {
        if (again.url !== url) throw new Error("its port was taken meanwhile");
        busy = false;
      })
      .catch((error: unknown) => {
        const reason = error instanceof Error ? error.message : error;
        process.stderr.write(`Kurabe ends without its database: ${reason}\n`);
        process.kill(process.pid, "SIGTERM");
      });
  }, 1000);
  timer.unref();
  return () => clearInterval(timer);
}
