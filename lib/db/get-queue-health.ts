import { assertAdmin } from "./assert-admin.ts";
import { pool } from "./pool.ts";

/** How one kind of job fares. */
export interface QueueHealth {
  name: string;
  waiting: number;
  active: number;
  failed: number;
  done: number;
  /** ISO instant since when the oldest waits; null: none does. */
  oldest: string | null;
}

/**
 * The job queue, by kind of job; empty before any process has connected to it.
 * @throws Error where the user is not an admin
 */
export async function getQueueHealth(adminId: string): Promise<QueueHealth[]> {
  await assertAdmin(adminId);
  const { rows: found } = await pool().query<{ there: boolean }>(
    "select to_regclass('pgboss.job') is not null as there",
  );
  if (!found[0]?.there) return [];
  const { rows } = await pool().query<
    Omit<QueueHealth, "oldest"> & { oldest: Date | null }
  >(
    `select q.name,
       count(j.id) filter (where j.state in ('created', 'retry'))::int as waiting,
       count(j.id) filter (where j.state = 'active')::int as active,
       count(j.id) filter (where j.state = 'failed')::int as failed,
       count(j.id) filter (where j.state = 'completed')::int as done,
       min(j.created_on) filter (
         where j.state in ('created', 'retry') and j.start_after <= now()
       ) as oldest
     from pgboss.queue q left join pgboss.job j on j.name = q.name
     where q.name not like '\\_\\_%'
     group by q.name order by q.name`,
  );
  return rows.map(({ oldest, ...row }) => ({
    ...row,
    oldest: oldest?.toISOString() ?? null,
  }));
}
