import { pool } from "./pool.ts";

/** Runs with scored answers that an older version of the diagnosis read, or none, in the order of their ids. */
export async function listRunsReadBefore(
  version: number,
): Promise<{ runId: string; benchmarkId: string; model: string }[]> {
  const { rows } = await pool().query<{
    runId: string;
    benchmarkId: string;
    model: string;
  }>(
    `select r.id::text as "runId", r.benchmark_id as "benchmarkId", m.name as model
     from runs r join models m on m.id = r.model_id
     where coalesce(r.diagnosis_version, 0) < $1
       and exists (
         select from predictions p
         join questions q on q.id = p.question_id
         join datasets d on d.id = q.dataset_id
         where p.run_id = r.id and p.choice = 0 and d.metric <> 'judge_rating')
     order by r.id`,
    [version],
  );
  return rows;
}
