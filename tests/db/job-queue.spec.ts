import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { closeDatabase } from "#lib/db/client.ts";
import { getQueueHealth } from "#lib/db/get-queue-health.ts";
import { inTransaction } from "#lib/db/in-transaction.ts";
import { Crew } from "#lib/jobs/crew.ts";
import { send, startQueue, stopQueue, work } from "#lib/jobs/queue.ts";
import { expect, test } from "../setup/database.ts";
import { madeViewer } from "./support/made-people.ts";

const run = promisify(execFile);
const made = () => ({ uploadId: randomUUID(), attempt: randomUUID() });

test.describe.configure({ mode: "serial" });

test.afterAll(async () => {
  await stopQueue();
  await closeDatabase();
});

test("a job whose worker was killed is taken up again within a minute", async () => {
  test.setTimeout(150_000);
  await startQueue({ works: false });
  const job = made();
  await send("process-upload", job);
  const worker = run(process.execPath, ["tests/db/support/dying-worker.ts"]);
  await expect(worker).rejects.toMatchObject({
    signal: "SIGKILL",
    stdout: "taken",
  });
  await stopQueue();

  await startQueue({ works: true });
  const taken: string[] = [];
  await work("process-upload", async ({ data }) => {
    taken.push(data.uploadId);
  });
  await expect.poll(() => taken, { timeout: 60_000 }).toEqual([job.uploadId]);
  await stopQueue();
});

test("a job is there exactly if its transaction commits; of one user one is worked on at a time, others pass by", async () => {
  test.setTimeout(90_000);
  await startQueue({ works: true });
  const [ann, ben] = [randomUUID(), randomUUID()];
  const undone = made();
  await inTransaction(async (client) => {
    await send("process-upload", undone, { group: ann, client });
    return { ok: false };
  });
  const jobs = [ann, ann, ann, ben].map((group) => ({ group, data: made() }));
  await inTransaction(async (client) => {
    for (const { group, data } of jobs)
      await send("process-upload", data, { group, client });
    return { ok: true };
  });
  const whose = new Map<string, string>(
    jobs.map(({ group, data }) => [data.uploadId, group]),
  );
  const active: string[] = [];
  const seen: { ids: string[]; done: string[] } = { ids: [], done: [] };
  let benMet = false;
  await work(
    "process-upload",
    async ({ data: { uploadId } }) => {
      const group = whose.get(uploadId) ?? "nobody";
      expect(active).not.toContain(group);
      active.push(group);
      seen.ids.push(uploadId);
      // The first of Ann's waits until Ben's, which came last, is worked on beside it.
      if (group === ben) benMet = true;
      while (!benMet) await sleep(20);
      active.splice(active.indexOf(group), 1);
      seen.done.push(uploadId);
    },
    2,
  );
  await expect
    .poll(() => seen.done.toSorted(), { timeout: 60_000 })
    .toEqual([...whose.keys()].toSorted());
  expect(seen.ids).not.toContain(undone.uploadId);
  expect(seen.ids.toSorted()).toEqual(seen.done.toSorted());
});

test("a job that throws is tried again, one whose handler returns is not", async () => {
  test.setTimeout(60_000);
  const tries: number[] = [];
  await work("give-up-upload", async () => {
    tries.push(tries.length);
    if (tries.length === 1) throw new Error("broke");
  });
  await send("give-up-upload", made());
  await expect.poll(() => tries.length, { timeout: 45_000 }).toBe(2);
  const health = await getQueueHealth((await madeViewer("admin")).userId);
  expect(health.map(({ name }) => name)).toContain("process-upload");
});

test("a crew grows and shrinks while it works", async () => {
  test.setTimeout(90_000);
  const finish: (() => void)[] = [];
  const done: string[] = [];
  const crew = new Crew("process-upload", async ({ data: { uploadId } }) => {
    await new Promise<void>((resolve) => finish.push(resolve));
    done.push(uploadId);
  });
  const bring = (count: number) =>
    Promise.all(
      Array.from({ length: count }, () =>
        send("process-upload", made(), { group: randomUUID() }),
      ),
    );
  const active = () => finish.length;
  // What an earlier test left works beside it.
  await stopQueue();
  await startQueue({ works: true });
  await crew.resize(1);
  await bring(5);
  await expect.poll(active, { timeout: 30_000 }).toBe(1);
  await crew.resize(3);
  await expect.poll(active, { timeout: 30_000 }).toBe(3);
  await crew.resize(1);
  // The three that are at work end; one worker is left for the other two, one after the other.
  for (const resolve of finish.splice(0)) resolve();
  await expect.poll(active, { timeout: 30_000 }).toBe(1);
  expect(done).toHaveLength(3);
  finish.shift()?.();
  await expect.poll(() => done.length, { timeout: 30_000 }).toBe(4);
  await expect.poll(active, { timeout: 30_000 }).toBe(1);
  finish.shift()?.();
  await expect.poll(() => done.length, { timeout: 30_000 }).toBe(5);
});
