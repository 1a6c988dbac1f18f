import { z } from "zod";
import type { Withdrawal } from "../schema/model-page.ts";
import { localizedSchema } from "../schema/text.ts";
import { database } from "./client.ts";

/**
 * What a model had on the boards and has not any more, latest first: the public part of the log alone. Nothing of a model
 * that has nothing public, and nothing of what was never published. It says the same whether a run that was withdrawn
 * still lies in the database or was deleted since.
 */
export async function listWithdrawals(slug: string): Promise<Withdrawal[]> {
  const rows = await database().$queryRaw`
    select e.action, e.at at time zone 'UTC' as at, e.details ->> 'reason' as reason,
           b.id as "benchmarkId", b.definition -> 'name' as "benchmarkName"
    from models m
    join lateral (
      select r.id::text as id, r.benchmark_id from runs r
      where r.model_id = m.id
      union all
      select d.subject_id, d.details ->> 'benchmark' from audit_events d
      where d.action = 'run.deleted' and d.subject_type = 'run'
        and d.details ->> 'model' = m.name
    ) run on true
    join benchmarks b on b.id = run.benchmark_id
    join audit_events e on e.subject_type = 'run' and e.subject_id = run.id
      and ((e.action in ('run.withdrawn', 'run.superseded')
            and e.details ->> 'from' = 'published')
        or (e.action = 'run.deleted' and e.details ->> 'status' = 'published'))
    where m.slug = ${slug}
      and exists (
        select from runs other
        where other.model_id = m.id
          and other.status = 'published' and other.visibility = 'public')
    order by e.id desc`;
  return z.array(rowSchema).parse(rows);
}

const rowSchema = z
  .object({
    action: z.enum(["run.withdrawn", "run.superseded", "run.deleted"]),
    at: z.date(),
    reason: z.string().nullable(),
    benchmarkId: z.string(),
    benchmarkName: localizedSchema,
  })
  .transform(({ action, at, reason, ...benchmark }) => ({
    ...benchmark,
    kind:
      action === "run.superseded"
        ? ("superseded" as const)
        : ("withdrawn" as const),
    at: at.toISOString(),
    // Of a withdrawal from the board, the form says that it is public; of nothing else.
    reason: action === "run.withdrawn" ? reason : null,
  }));
