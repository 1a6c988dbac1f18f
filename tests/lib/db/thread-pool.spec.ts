import path from "node:path";
import { expect, test } from "@playwright/test";
import { ThreadPool } from "#lib/db/thread-pool.ts";

const file = path.join(
  import.meta.dirname,
  "../../fixtures/threads/obedient-thread.ts",
);
const ample = { threads: 1, ms: 600_000, waiting: 8, memory: 256 };
const pools: ThreadPool<string>[] = [];

function poolWith(limits: Partial<typeof ample> = {}): ThreadPool<string> {
  const pool = new ThreadPool<string>(file, { ...ample, ...limits });
  pools.push(pool);
  return pool;
}

const flag = () => new Int32Array(new SharedArrayBuffer(4));

test.afterEach(async () => {
  await Promise.all(pools.splice(0).map((pool) => pool.end()));
});

test("orders are answered, each its own", async () => {
  const pool = poolWith({ threads: 2 });
  const words = ["一", "二", "三", "四", "五"];
  const outcomes = await Promise.all(words.map((echo) => pool.run({ echo })));
  expect(outcomes).toEqual(words.map((answer) => ({ ok: true, answer })));
});

test("work that never gives way leaves the event loop alone", async () => {
  const pool = poolWith();
  const waitFor = flag();
  const working = pool.run({ waitFor });
  // Only a turn of this thread's own loop ends the work.
  setImmediate(() => Atomics.store(waitFor, 0, 1));
  expect(await working).toEqual({ ok: true, answer: "waited" });
});

test("work over its time is ended, whatever it is doing", async () => {
  const pool = poolWith({ ms: 50 });
  expect(await pool.run({ waitFor: flag() })).toEqual({
    ok: false,
    reason: "too-slow",
  });
});

test("what waits behind work that never ends has a new thread after that", async () => {
  const pool = poolWith({ ms: 2_000 });
  const outcomes = await Promise.all([
    pool.run({ waitFor: flag() }),
    pool.run({ echo: "後" }),
  ]);
  expect(outcomes).toEqual([
    { ok: false, reason: "too-slow" },
    { ok: true, answer: "後" },
  ]);
});

test("work that takes too much memory takes its thread along, and nothing else", async () => {
  const pool = poolWith({ memory: 24 });
  const outcomes = await Promise.all([
    pool.run({ fillMemory: true }),
    pool.run({ echo: "無事" }),
  ]);
  expect(outcomes).toEqual([
    { ok: false, reason: "too-large" },
    { ok: true, answer: "無事" },
  ]);
});

test("more than may wait are turned away at once", async () => {
  const pool = poolWith({ waiting: 1 });
  const waitFor = flag();
  const first = pool.run({ waitFor });
  const second = pool.run({ echo: "待つ" });
  expect(await pool.run({ echo: "多すぎ" })).toEqual({
    ok: false,
    reason: "too-busy",
  });
  Atomics.store(waitFor, 0, 1);
  expect(await Promise.all([first, second])).toEqual([
    { ok: true, answer: "waited" },
    { ok: true, answer: "待つ" },
  ]);
});

test("what the work throws is thrown here, and its thread goes on", async () => {
  const pool = poolWith();
  await expect(pool.run({ fail: "壊れた" })).rejects.toThrow("壊れた");
  expect(await pool.run({ echo: "続き" })).toEqual({
    ok: true,
    answer: "続き",
  });
});

test("a file that is no thread fails its order", async () => {
  const pool = new ThreadPool<string>("/no/such/thread.ts", ample);
  await expect(pool.run({ echo: "?" })).rejects.toThrow(/thread/);
});

test("an ended pool fails what it had to do", async () => {
  const pool = poolWith();
  const working = expect(pool.run({ waitFor: flag() })).rejects.toThrow();
  const waiting = expect(pool.run({ echo: "?" })).rejects.toThrow();
  await pool.end();
  await Promise.all([working, waiting]);
});
