import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { closeDatabase } from "#lib/db/client.ts";
import { deleteRun } from "#lib/db/delete-run.ts";
import { getBoard } from "#lib/db/get-board.ts";
import { pool } from "#lib/db/pool.ts";
import { PublicStateWatch } from "#lib/db/public-state.ts";
import { saveBenchmark } from "#lib/db/save-benchmark.ts";
import { saveModels } from "#lib/db/save-models.ts";
import { saveRun } from "#lib/db/save-run.ts";
import { setRunStatus } from "#lib/db/set-run-status.ts";
import { databaseOf, onDatabase, withDatabase } from "#lib/launch/databases.ts";
import { modelFactsSchema } from "#lib/schema/model.ts";
import { servePublic } from "#lib/serving/serve-public.ts";
import { expect, test } from "../setup/database.ts";
import { madeBenchmark, madeRun } from "./support/made-run.ts";

const open: { stop(): Promise<void> }[] = [];

test.afterEach(async () => {
  for (const each of open.splice(0)) await each.stop();
});
test.afterAll(() => closeDatabase());

/** A server as each instance has it, with a page that lists the board's models. */
async function startInstance() {
  const state = new PublicStateWatch();
  const server = createServer(
    servePublic(
      (request, response) => {
        const { searchParams } = new URL(request.url ?? "", "http://board");
        void getBoard(searchParams.get("benchmark") ?? "").then((board) => {
          const names = board?.rows.map(({ name }) => name) ?? [];
          response.setHeader("content-type", "text/plain");
          response.end(JSON.stringify(names));
        });
      },
      state,
      { host: "board" },
    ),
  );
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  open.push({
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await state.stop();
    },
  });
  await expect.poll(() => state.confirmed()).not.toBeNull();
  const board = async (benchmark: string) => {
    const at = `http://127.0.0.1:${port}/?benchmark=${benchmark}`;
    const response = await fetch(at);
    return {
      names: (await response.json()) as string[],
      from: response.headers.get("x-kurabe-cache"),
    };
  };
  return { state, board };
}

async function readyRun() {
  const benchmark = madeBenchmark();
  await saveBenchmark(benchmark, new Map(), 99);
  const run = await madeRun(benchmark.id);
  const saved = await saveRun(run);
  if (!saved.ok) throw new Error(saved.reason);
  return { benchmark: benchmark.id, runId: saved.runId, model: run.model };
}

const move = (
  runId: string,
  transition: "publish" | "withdraw",
  expected: "ready" | "published" | "withdrawn",
) => setRunStatus({ runId, transition, expected, actorId: null });

async function version(): Promise<number> {
  const { rows } = await pool().query<{ version: string }>(
    "select version from public_state",
  );
  return Number(rows[0]?.version);
}

const within2s = { timeout: 2000, intervals: [20] };

test("what is published and withdrawn shows on two instances at once", async () => {
  const { benchmark, runId, model } = await readyRun();
  const both = [await startInstance(), await startInstance()];
  const seen = () => Promise.all(both.map((each) => each.board(benchmark)));
  const names = async () => (await seen()).map((each) => each.names);
  await names();
  expect(await seen()).toEqual([
    { names: [], from: "hit" },
    { names: [], from: "hit" },
  ]);
  await move(runId, "publish", "ready");
  await expect.poll(names, within2s).toEqual([[model], [model]]);
  expect((await seen()).map(({ from }) => from)).toEqual(["hit", "hit"]);
  await move(runId, "withdraw", "published");
  await expect.poll(names, within2s).toEqual([[], []]);
});

test("nothing stale is served while the connection that listens is lost", async ({
  databaseUrl,
}) => {
  const { benchmark, runId, model } = await readyRun();
  const { state, board } = await startInstance();
  await board(benchmark);
  expect((await board(benchmark)).from).toBe("hit");
  await withoutNewConnections(databaseUrl, async () => {
    await pool().query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where application_name = 'kurabe-public-state' and datname = current_database()`,
    );
    await expect.poll(() => state.confirmed()).toBeNull();
    await move(runId, "publish", "ready");
    expect(await board(benchmark)).toEqual({ names: [model], from: "miss" });
    expect(await board(benchmark)).toEqual({ names: [model], from: "hit" });
    await move(runId, "withdraw", "published");
    expect(await board(benchmark)).toEqual({ names: [], from: "miss" });
  });
  await expect.poll(() => state.confirmed()).not.toBeNull();
  await move(runId, "publish", "withdrawn");
  await expect
    .poll(async () => (await board(benchmark)).names, within2s)
    .toEqual([model]);
});

async function withoutNewConnections(url: string, work: () => Promise<void>) {
  const name = databaseOf(url);
  const allow = (allowed: boolean) =>
    onDatabase(withDatabase(url, "postgres"), (client) =>
      client.query(`alter database ${name} allow_connections ${allowed}`),
    );
  await allow(false);
  await work().finally(() => allow(true));
}

test("each public change counts once, in its own transaction", async () => {
  const { runId, model, benchmark } = await readyRun();
  const facts = { name: model, licence: "MIT", factsSource: "test" };
  const changes: [string, () => Promise<unknown>][] = [
    ["publish", () => move(runId, "publish", "ready")],
    ["model", () => saveModels([modelFactsSchema.parse(facts)], null)],
    ["withdraw", () => move(runId, "withdraw", "published")],
    [
      "import and publish",
      async () => saveRun(await madeRun(benchmark, { publish: true })),
    ],
    ["benchmark", () => saveBenchmark(madeBenchmark(), new Map(), 99)],
  ];
  for (const [what, change] of changes) {
    const before = await version();
    await change();
    expect(await version(), what).toBe(before + 1);
  }
});

test("deleting a published run, or a score of it, counts", async () => {
  const { runId } = await readyRun();
  await move(runId, "publish", "ready");
  const before = await version();
  await pool().query("update scores set value = 0.5 where run_id = $1", [
    runId,
  ]);
  expect(await version()).toBe(before + 1);
  expect(await deleteRun(runId, null)).toEqual({ ok: true });
  expect(await version()).toBe(before + 2);
});

test("what the public cannot see does not count, nor what is rolled back", async () => {
  const { benchmark, runId, model } = await readyRun();
  const before = await version();
  // A known model, so that nothing public comes with the run.
  expect((await saveRun(await madeRun(benchmark, { model }))).ok).toBe(true);
  await pool().query("update scores set value = 0.5 where run_id = $1", [
    runId,
  ]);
  await setRunStatus({
    runId,
    transition: "submit",
    expected: "ready",
    actorId: null,
  });
  const client = await pool().connect();
  await client.query("begin");
  await client.query(
    "insert into models (id, slug, name, display_name) values ($1, $2, $2, $2)",
    [randomUUID(), `rolled-back-${randomUUID()}`],
  );
  await client.query("set constraints all immediate");
  await client.query("rollback");
  client.release();
  expect(await version()).toBe(before);
});

test("imports that publish at the same time do not wait for each other's rows", async () => {
  const { runId } = await readyRun();
  const holding = await pool().connect();
  await holding.query("begin");
  await holding.query(
    "update runs set visibility = 'public', status = 'published' where id = $1",
    [runId],
  );
  const other = await readyRun();
  expect(await move(other.runId, "publish", "ready")).toEqual({ ok: true });
  const before = await version();
  await holding.query("commit");
  holding.release();
  expect(await version()).toBe(before + 1);
});
