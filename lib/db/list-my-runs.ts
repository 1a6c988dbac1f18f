import type { Viewer } from "../schema/access.ts";
import { runStatusSchema } from "../schema/run-status.ts";
import type { MyRun } from "../schema/my-run.ts";
import type { RunStatus } from "../schema/run-status.ts";
import { pool } from "./pool.ts";

/** How many are listed at most. */
export const myRunsShown = 200;

/** A viewer's and their teams' uploads and runs, newest first; with a status, only those that have it. */
export async function listMyRuns(
  viewer: Viewer,
  status?: RunStatus,
): Promise<MyRun[]> {
  const { rows } = await pool().query<Omit<MyRun, "createdAt"> & { at: Date }>({
    name: "list-my-runs",
    text: `select * from (
             select coalesce(r.id, u.id) as id,
                    case when u.status <> 'ready' then u.status else r.status end::text as status,
                    coalesce(m.name, u.model) as model, coalesce(r.label, u.label) as label,
                    coalesce(r.benchmark_id, u.benchmark_id, u.found ->> 'benchmarkId') as "benchmarkId",
                    t.name as team, coalesce(u.created_at, r.created_at) as at,
                    r.superseded_by as "supersededBy"
             from (select * from uploads where (owner_id = $1 and team_id is null) or team_id = any($2::uuid[])) u
             full join (select runs.*, (select id from runs newer where newer.supersedes_id = runs.id
                                        and newer.status = 'published' limit 1) as superseded_by
                        from runs where (owner_id = $1 and team_id is null) or team_id = any($2::uuid[])) r on r.id = u.id
             left join models m on m.id = r.model_id
             left join teams t on t.id = coalesce(r.team_id, u.team_id)
           ) mine
           where $3::text is null or status = $3
           order by at desc, id desc limit $4`,
    values: [
      viewer.userId,
      Object.keys(viewer.teams),
      status ?? null,
      myRunsShown,
    ],
  });
  return rows.map(({ at, ...row }) => ({
    ...row,
    status: runStatusSchema.parse(row.status),
    createdAt: at.toISOString(),
  }));
}
