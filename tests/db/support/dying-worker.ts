// Takes a job off the queue and kills itself, kill -9, in the middle of it.
import { startQueue, work } from "#lib/jobs/queue.ts";

await startQueue({ works: true });
await work("process-upload", async () => {
  process.stdout.write("taken");
  process.kill(process.pid, "SIGKILL");
  await new Promise(() => {});
});
