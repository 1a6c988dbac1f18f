import type pg from "pg";
import { PgBoss } from "pg-boss";
import { settings } from "../env.ts";
import { queues } from "./queues.ts";
import type { JobData, QueueName } from "./queues.ts";

/** What a handler gets of its job. */
export interface Job<N extends QueueName> {
  data: JobData<N>;
  /** Aborted when the job is to end before its time: its worker stops, or it took too long. */
  signal: AbortSignal;
}

/**
 * Connects this process to the job queue, which Postgres keeps in a schema of its own that is made here. `works`: it
 * also watches over jobs, so that those of a worker that died are taken up again (within 35 s: heartbeats of 20, looked
 * at every 10). Does nothing where it is connected already.
 */
export async function startQueue({ works }: { works: boolean }): Promise<void> {
  globals.kurabeQueue ??= connect(works);
  await globals.kurabeQueue;
}

/** Takes no new jobs, gives the running ones some seconds to end, and disconnects; what did not end is taken up elsewhere. */
export async function stopQueue(): Promise<void> {
  const open = globals.kurabeQueue;
  delete globals.kurabeQueue;
  const boss = await open;
  await boss?.stop({ graceful: true, timeout: 5_000, close: true });
}

/**
 * Puts a job into the queue; with `client`, in its transaction: the job is there exactly if the transaction commits.
 * Of a `group` (a user's id) one job at a time is worked on, over all workers; others' jobs pass by.
 */
export async function send<N extends QueueName>(
  name: N,
  data: JobData<N>,
  options: { group?: string; client?: pg.ClientBase } = {},
): Promise<void> {
  const { group, client } = options;
  const boss = await queue();
  await boss.send(name, data, {
    ...(group === undefined ? {} : { group: { id: group } }),
    ...(client ? { db: asDatabase(client) } : {}),
  });
}

/** Works on a queue's jobs in this process, `concurrency` at a time. @returns what `stopWorker` knows it by */
export async function work<N extends QueueName>(
  name: N,
  handler: (job: Job<N>) => Promise<void>,
  concurrency = 1,
): Promise<string> {
  const boss = await queue();
  const options = {
    localConcurrency: concurrency,
    groupConcurrency: 1,
    pollingIntervalSeconds: 2,
    notifyPollingIntervalSeconds: 5,
  };
  return boss.work(name, options, async ([job]) => {
    if (!job) return;
    // Written by `send`, which took nothing else.
    const data = queues[name].data.parse(job.data) as JobData<N>;
    await handler({ data, signal: job.signal });
  });
}

/** Lets a worker take no new jobs; the one in hand it ends. */
export async function stopWorker(name: QueueName, id: string): Promise<void> {
  await (await queue()).offWork(name, { id, wait: false });
}

/** Sends a job to a queue at the times of a cron expression, once for all processes. */
export async function schedule(name: QueueName, cron: string): Promise<void> {
  await (await queue()).schedule(name, cron, {});
}

// On globalThis, because the site's bundle holds this module a second time.
const globals: typeof globalThis & { kurabeQueue?: Promise<PgBoss> } =
  globalThis;

async function queue(): Promise<PgBoss> {
  globals.kurabeQueue ??= connect(false);
  return globals.kurabeQueue;
}

async function connect(works: boolean): Promise<PgBoss> {
  const boss = new PgBoss({
    connectionString: settings().DATABASE_URL ?? "",
    schema: "pgboss",
    application_name: "kurabe-jobs",
    max: works ? 3 : 1,
    supervise: works,
    schedule: works,
    superviseIntervalSeconds: 10,
    monitorIntervalSeconds: 10,
    useListenNotify: works,
  });
  boss.on("error", (error) => {
    process.stderr.write(`Job queue: ${error.message}\n`);
  });
  await boss.start();
  for (const [name, { data: _, deadLetter, ...how }] of inOrder())
    await boss.createQueue(name, {
      ...how,
      ...(deadLetter === null ? {} : { deadLetter }),
      notify: true,
    });
  return boss;
}

/** What others fall back on comes first. */
const inOrder = () =>
  Object.entries(queues).toSorted(
    ([, a], [, b]) =>
      Number(a.deadLetter !== null) - Number(b.deadLetter !== null),
  );

const asDatabase = (client: pg.ClientBase) => ({
  executeSql: (text: string, values?: unknown[]) => client.query(text, values),
});
