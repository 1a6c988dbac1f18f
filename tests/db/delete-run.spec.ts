import { randomUUID } from "node:crypto";
import { deleteRun } from "#lib/db/delete-run.ts";
import { closePool, pool } from "#lib/db/pool.ts";
import { saveRun } from "#lib/db/save-run.ts";
import { expect, test } from "../setup/database.ts";
import {
  countRows,
  madeFile,
  madeRun,
  saveMadeBenchmark,
} from "./support/made-run.ts";

test.afterAll(() => closePool());

async function saved(...args: Parameters<typeof madeRun>): Promise<string> {
  const outcome = await saveRun(await madeRun(...args));
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.runId;
}

test("deleting a run deletes all of it but its model and its history", async () => {
  const benchmark = await saveMadeBenchmark();
  const before = await countRows();
  const runId = await saved(benchmark, { model: "org/stays" });
  expect(await deleteRun(runId, null)).toEqual({ ok: true });
  const { models, audit_events: events, ...rest } = await countRows();
  expect({ ...rest, models: 0, audit_events: 0 }).toEqual({
    ...before,
    models: 0,
    audit_events: 0,
  });
  expect(models).toBe((before["models"] ?? 0) + 1);
  expect(events).toBe((before["audit_events"] ?? 0) + 3);
  const { rows } = await pool().query(
    "select action, details from audit_events where subject_id = $1 order by id",
    [runId],
  );
  expect(rows.at(-1)).toEqual({
    action: "run.deleted",
    details: { model: "org/stays", benchmark, label: "", status: "ready" },
  });
});

test("a file that another run uses stays until that one goes too", async () => {
  const benchmark = await saveMadeBenchmark();
  const files = [await madeFile(randomUUID())];
  const first = await saved(benchmark, { files });
  const second = await saved(benchmark, { files });
  const count = async () => (await countRows())["files"] ?? 0;
  const both = await count();
  await deleteRun(first, null);
  expect(await count()).toBe(both);
  await deleteRun(second, null);
  expect(await count()).toBe(both - 1);
});

test("runs of one file, deleted and imported at the same moment, never break each other", async () => {
  const benchmark = await saveMadeBenchmark();
  const files = [await madeFile(randomUUID())];
  const first = await saved(benchmark, { files });
  const [deleted, ...more] = await Promise.all([
    deleteRun(first, null),
    ...[1, 2, 3].map(() => saved(benchmark, { files })),
  ]);
  expect(deleted).toEqual({ ok: true });
  const { rows } = await pool().query(
    `select count(distinct c.file_id)::int as files, count(distinct rf.run_id)::int as runs
     from run_files rf join file_chunks c on c.file_id = rf.file_id
     where rf.run_id = any($1::uuid[])`,
    [more],
  );
  expect(rows).toEqual([{ files: 1, runs: 3 }]);
});

test("a run that is not there cannot be deleted", async () => {
  expect(await deleteRun(randomUUID(), null)).toEqual({ ok: false });
});
