import pg from "pg";
import { closeDatabase } from "#lib/db/client.ts";
import { getQuestionStats } from "#lib/db/get-question-stats.ts";
import { makeQuestionStats } from "#lib/db/make-question-stats.ts";
import { countedRuns } from "#lib/db/make-question-stats.ts";
import { pool } from "#lib/db/pool.ts";
import { endPreparing, prepareInThread } from "#lib/db/prepare-in-thread.ts";
import { prepareStatistics } from "#lib/db/prepare-statistics.ts";
import { getPublicAnswers, readPublicVersion } from "#lib/db/public-answers.ts";
import type { DatasetStats } from "#lib/explorer/question-stats.ts";
import { settings } from "#lib/env.ts";
import { expect, test } from "../setup/database.ts";
import {
  saveAnswers,
  saveAnswersBenchmark,
  withdraw,
} from "./support/made-answers.ts";

test.afterAll(async () => {
  await pool().query("delete from runs");
  await pool().query("delete from models");
  await pool().query("delete from benchmarks");
  await closeDatabase();
});

/** By dataset. Any answer is too much to be counted while a reader waits. */
async function read(id: string): Promise<Map<number, DatasetStats>> {
  const answers = await publicAnswers(id);
  return getQuestionStats(answers, answers.datasets, 0);
}

/** Made of nothing but the answers. */
async function direct(id: string): Promise<Map<number, DatasetStats>> {
  const answers = await publicAnswers(id);
  const { runs } = countedRuns(answers);
  const made = new Map<number, DatasetStats>();
  for (const dataset of answers.datasets)
    made.set(dataset.id, await makeQuestionStats(dataset, runs));
  return made;
}

async function publicAnswers(id: string) {
  const answers = await getPublicAnswers(id);
  if (!answers) throw new Error(`There is no ${id}.`);
  return answers;
}

async function threeRuns(): Promise<{ id: string; runIds: string[] }> {
  const id = await saveAnswersBenchmark(4);
  const all = [
    { facts: ["答え0", "x", "答え2"], talk: [[7, 8]] as [number, number][] },
    { facts: ["x", "答え1", "答え2", "答え3"] },
    { facts: ["答え0", "x", "x"], closed: ["答え0"] },
  ];
  const runIds: string[] = [];
  for (const [at, answers] of all.entries())
    runIds.push((await saveAnswers(id, `Model${at}`, answers)).runId);
  return { id, runIds };
}

test("after a publication readers get what was before, until it is made of all", async () => {
  const { id } = await threeRuns();
  const before = await direct(id);
  expect(await read(id)).toEqual(before);
  await saveAnswers(id, "Model3", { facts: ["答え0", "答え1", "x", "x"] });
  const after = await direct(id);
  expect(after).not.toEqual(before);

  // Held up, so that nothing can be made meanwhile.
  const held = await holdUp(id);
  expect(await read(id)).toEqual(before);
  const version = await readPublicVersion();
  await held.letGo();
  await prepareInThread(id);
  expect(await read(id)).toEqual(after);
  // Pages that were made with the ones before are made anew.
  expect(await readPublicVersion()).not.toBe(version);
});

test("what is not public any more is in nothing that anybody gets", async () => {
  const { id, runIds } = await threeRuns();
  await read(id);
  await withdraw(runIds[1] ?? "");
  const without = await direct(id);
  expect(await read(id)).toEqual(without);
  expect(JSON.stringify([...without])).not.toContain(runIds[1]);
});

test("a reading by newer rules counts as another run", async () => {
  const { id, runIds } = await threeRuns();
  await read(id);
  await pool().query(
    "update runs set diagnosis_version = coalesce(diagnosis_version, 0) + 1 where id = $1",
    [runIds[0]],
  );
  const held = await holdUp(id);
  const waiting = read(id);
  await held.letGo();
  expect(await waiting).toEqual(await direct(id));
});

test("they are made for every benchmark without anybody who reads", async () => {
  const { id } = await threeRuns();
  await prepareStatistics(0);
  const held = await holdUp(id);
  expect(await read(id)).toEqual(await direct(id));
  await held.letGo();
});

test("several that make the same at once make it once", async () => {
  const { id } = await threeRuns();
  const held = await holdUp(id);
  const all = Promise.all([prepareInThread(id), prepareInThread(id), read(id)]);
  const before = BigInt((await readPublicVersion()).split(" ")[1] ?? 0);
  await held.letGo();
  await all;
  const after = BigInt((await readPublicVersion()).split(" ")[1] ?? 0);
  expect(after - before).toBe(1n);
});

test("who dies in the middle of it leaves what was there, and the next makes it", async () => {
  const { id, runIds } = await threeRuns();
  await read(id);
  const stored = await storedHashes(id);
  await saveAnswers(id, "Model3", { facts: ["答え0", "答え1", "x", "x"] });
  const held = await holdUp(id);
  const killed = prepareInThread(id);
  await held.isWaitedFor();
  await endPreparing();
  await expect(killed).rejects.toThrow("ended");
  await held.letGo();
  expect(await storedHashes(id)).toEqual(stored);
  await withdraw(runIds[0] ?? "");
  expect(await read(id)).toEqual(await direct(id));
});

async function storedHashes(id: string): Promise<unknown[]> {
  const { rows } = await pool().query(
    `select dataset_id, runs_hash from question_stats s
     join datasets d on d.id = dataset_id where benchmark_id = $1
     order by dataset_id`,
    [id],
  );
  return rows;
}

/** Keeps a benchmark's statistics from being made, as another that makes them does. */
async function holdUp(id: string) {
  const client = new pg.Client(settings().DATABASE_URL);
  await client.connect();
  const key = `question-stats ${id}`;
  await client.query("select pg_advisory_lock(hashtextextended($1, 0))", [key]);
  return {
    letGo: () => client.end(),
    /** Until somebody waits for it to be let go. */
    isWaitedFor: () =>
      expect
        .poll(async () => {
          const { rows } = await client.query(
            "select from pg_locks where locktype = 'advisory' and not granted and database = (select oid from pg_database where datname = current_database())",
          );
          return rows.length;
        })
        .toBeGreaterThan(0),
  };
}
