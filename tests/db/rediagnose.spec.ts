import { closePool, pool } from "#lib/db/pool.ts";
import { saveRun } from "#lib/db/save-run.ts";
import { rediagnose } from "#lib/jobs/rediagnose.ts";
import { diagnosisCodes, diagnosisVersion } from "#lib/schema/diagnosis.ts";
import { expect, test } from "../setup/database.ts";
import { madeRun, saveMadeBenchmark } from "./support/made-run.ts";

test.afterAll(() => closePool());

async function all(sql: string, runId: string) {
  const { rows } = await pool().query<Record<string, unknown>>(sql, [runId]);
  return rows;
}

test("runs of an older version are read again, once, and no strict score moves", async () => {
  const benchmark = await saveMadeBenchmark();
  // How answers are read may change after runs exist, as what is measured may not.
  await pool().query(
    `update benchmarks set definition = jsonb_set(
       definition, '{axes,0,categories,0,datasets,0,answer}', '{"form": "text"}')
     where id = $1`,
    [benchmark],
  );
  const saved = await saveRun(await madeRun(benchmark));
  if (!saved.ok) throw new Error(saved.reason);
  const { runId } = saved;
  const strict = () =>
    all(
      `select level, key, value, n, answered, expected, claimed from scores
       where run_id = $1 order by level, key`,
      runId,
    );
  const before = await strict();
  // One answer that the metric refuses and a reader grants.
  await pool().query(
    `update predictions p set score = 0,
       output = '答えは' || (q."references" ->> 0) || 'です。'
     from questions q
     where q.id = p.question_id and p.run_id = $1 and p.choice = 0
       and q."references" ->> 0 is not null and q.encoding = 'plain'`,
    [runId],
  );
  await pool().query("update runs set diagnosis_version = null where id = $1", [
    runId,
  ]);
  const { runs, answers } = await rediagnose(() => {});
  expect(runs).toBeGreaterThanOrEqual(1);
  expect(answers).toBeGreaterThanOrEqual(1);
  const read = await all(
    `select lenient, diagnosis, answer_key is not null as known from predictions
     where run_id = $1 and score = 0 and lenient = 1`,
    runId,
  );
  expect(read.length).toBeGreaterThanOrEqual(1);
  expect(read[0]).toEqual({
    lenient: 1,
    diagnosis: diagnosisCodes.preamble,
    known: true,
  });
  expect(await strict()).toEqual(before);
  expect(
    await all(
      "select lenient, diagnoses from scores where run_id = $1 and level = 'dataset'",
      runId,
    ),
  ).toEqual([expect.objectContaining({ lenient: expect.any(Number) })]);
  expect(
    await all("select diagnosis_version from runs where id = $1", runId),
  ).toEqual([{ diagnosis_version: diagnosisVersion }]);
  expect(
    await all(
      `select details ->> 'version' as version from audit_events
       where action = 'run.rediagnosed' and subject_id = $1`,
      runId,
    ),
  ).toEqual([{ version: String(diagnosisVersion) }]);
  expect(await rediagnose(() => {})).toEqual({ runs: 0, answers: 0 });
});
