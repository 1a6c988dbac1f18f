import { closeDatabase } from "#lib/db/client.ts";
import { getRunStatus } from "#lib/db/get-run-status.ts";
import { pool } from "#lib/db/pool.ts";
import { saveRun } from "#lib/db/save-run.ts";
import { setRunStatus } from "#lib/db/set-run-status.ts";
import { expect, test } from "../setup/database.ts";
import { madeRun, saveMadeBenchmark } from "./support/made-run.ts";

test.afterAll(() => closeDatabase());

async function readyRun(): Promise<string> {
  const outcome = await saveRun(await madeRun(await saveMadeBenchmark()));
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.runId;
}

async function visibilityOf(runId: string) {
  const { rows } = await pool().query<{ visibility: string }>(
    "select visibility from runs where id = $1",
    [runId],
  );
  return rows[0]?.visibility;
}

test("publish, withdraw, publish again: each step leaves its event", async () => {
  const runId = await readyRun();
  const steps = [
    { transition: "publish", expected: "ready", sees: "public" },
    { transition: "withdraw", expected: "published", sees: "private" },
    { transition: "publish", expected: "withdrawn", sees: "public" },
  ] as const;
  for (const { transition, expected, sees } of steps) {
    const change = { runId, transition, expected, actorId: null };
    expect(await setRunStatus(change)).toEqual({ ok: true });
    expect(await visibilityOf(runId)).toBe(sees);
  }
  expect(await getRunStatus(runId)).toBe("published");
  const { rows } = await pool().query(
    "select action, details->>'from' as was from audit_events where subject_id = $1 order by id",
    [runId],
  );
  expect(rows).toEqual([
    { action: "run.imported", was: null },
    { action: "run.published", was: "ready" },
    { action: "run.withdrawn", was: "published" },
    { action: "run.published", was: "withdrawn" },
  ]);
});

test("a decision made on what is no longer so changes nothing", async () => {
  const runId = await readyRun();
  const refused = [
    { transition: "publish", expected: "withdrawn" },
    { transition: "withdraw", expected: "ready" },
    { transition: "reject", expected: "submitted" },
  ] as const;
  for (const step of refused)
    expect(await setRunStatus({ runId, actorId: null, ...step })).toEqual({
      ok: false,
    });
  expect(await getRunStatus(runId)).toBe("ready");
});

test("of two decisions at the same moment one holds", async () => {
  const runId = await readyRun();
  const change = {
    runId,
    transition: "publish",
    expected: "ready",
    actorId: null,
  } as const;
  const both = await Promise.all([setRunStatus(change), setRunStatus(change)]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
});
