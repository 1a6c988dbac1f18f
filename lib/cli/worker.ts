import { once } from "node:events";
import type { Command } from "commander";
import { startQueue, stopQueue } from "../jobs/queue.ts";
import { startWorkers } from "../jobs/start-workers.ts";
import { useDatabase } from "./use-database.ts";

export function addWorkerCommand(program: Command): void {
  program
    .command("worker")
    .description(
      "Process uploads in this process, beside a server with KURABE_WORKER=none; ends with Ctrl-C.",
    )
    .action(async () => {
      const ended = Promise.race(
        ["SIGINT", "SIGTERM", "SIGHUP"].map((signal) => once(process, signal)),
      );
      await useDatabase(async () => {
        await startQueue({ works: true });
        const stop = await startWorkers();
        console.log("Waiting for uploads.");
        await ended;
        stop();
        await stopQueue();
      });
      process.exit();
    });
}
