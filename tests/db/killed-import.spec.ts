import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { closePool, pool } from "#lib/db/pool.ts";
import { saveRun } from "#lib/db/save-run.ts";
import type { NewRun, SaveStage } from "#lib/db/save-run.ts";
import { expect, test } from "../setup/database.ts";
import {
  countRows,
  madeResult,
  madeRows,
  madeRun,
  saveMadeBenchmark,
} from "./support/made-run.ts";

const run = promisify(execFile);
const POINTS = [
  "rows",
  "batch 0",
  "batch 3",
  "batch 6",
  "scores",
  "files",
  "commit",
];

test.afterAll(() => closePool());

for (const point of POINTS)
  test(`an importer killed at "${point}" leaves nothing behind`, async () => {
    const benchmark = await saveMadeBenchmark();
    const before = await countRows();
    await expect(dyingImport(benchmark, point)).rejects.toMatchObject({
      signal: "SIGKILL",
    });
    await expect.poll(() => countSessions()).toBe(1);
    expect(await countRows()).toEqual(before);
  });

test("the same importer, left alone, stores its run", async () => {
  const benchmark = await saveMadeBenchmark();
  const { stdout } = await dyingImport(benchmark, "never");
  expect(stdout).toBe("saved");
});

for (const point of POINTS)
  test(`a backend terminated at "${point}" leaves all or nothing`, async () => {
    const benchmark = await saveMadeBenchmark();
    const before = await countRows();
    let killed: Promise<unknown> | undefined;
    const reach = (here: string) =>
      here === point ? (killed = terminateImporter()) : undefined;
    async function* rows(): NewRun["rows"] {
      let batch = 0;
      for (const made of madeRows(6, 1000)) {
        yield made;
        await reach(`batch ${batch++}`);
      }
      return madeResult(benchmark);
    }
    const onStage = (stage: SaveStage) => void reach(stage);
    const made = await madeRun(benchmark, { rows: rows(), onStage });
    const saved = await saveRun(made).catch((error: unknown) => error);
    await killed;
    let after: Awaited<ReturnType<typeof countRows>> = {};
    // Where the commit was quicker, the pool may still hand out the connection that is being terminated.
    await expect(async () => {
      expect(await countSessions()).toBe(1);
      after = await countRows();
    }).toPass();
    const more = (table: string) => (after[table] ?? 0) - (before[table] ?? 0);
    // Nothing waits for the termination between stages: it may come after the commit, or between the commit and the word
    // of it. Then all is there.
    if (!point.startsWith("batch") && more("runs") === 1)
      expect(more("predictions")).toBe(6000);
    else {
      expect(saved).toBeInstanceOf(Error);
      expect(after).toEqual(before);
    }
  });

function dyingImport(benchmark: string, point: string) {
  const script = "tests/db/support/dying-import.ts";
  return run(process.execPath, [script, benchmark, point]);
}

/** Ends the session that has an import under way, as an administrator or a failing server would. */
async function terminateImporter(): Promise<void> {
  await pool().query(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where datname = current_database() and pid <> pg_backend_pid() and xact_start is not null`,
  );
}

/** Sessions on this database that have a transaction open, ours for this query included. */
async function countSessions(): Promise<number> {
  const { rows } = await pool().query<{ n: number }>(
    `select count(*)::int as n from pg_stat_activity
     where datname = current_database() and xact_start is not null`,
  );
  return rows[0]?.n ?? 0;
}
