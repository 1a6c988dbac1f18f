import { z } from "zod";
import type { BoardChange } from "../schema/board-change.ts";
import { localizedSchema } from "../schema/text.ts";
import { database } from "./client.ts";

/**
 * What was published and what left the boards, newest first. A run counts as published where it is public now, and as
 * withdrawn where it was public before; whoever was never published leaves no trace. A model is named only while it has
 * something public, so that a publication by mistake can be taken back whole.
 */
export async function listChanges(): Promise<BoardChange[]> {
  const rows = await database().$queryRaw`
    select 'published' as kind, r.published_at at time zone 'UTC' as at,
           b.id as benchmark, b.definition -> 'name' as "benchmarkName",
           m.slug, m.display_name as name, r.label
    from runs r
    join models m on m.id = r.model_id
    join benchmarks b on b.id = r.benchmark_id
    where r.status = 'published' and r.visibility = 'public'
      and r.published_at is not null
    union all
    select 'withdrawn', e.at at time zone 'UTC', b.id, b.definition -> 'name',
           m.slug, m.display_name, ''
    from audit_events e
    left join runs r on r.id::text = e.subject_id
    left join lateral (
      select d.details from audit_events d
      where d.subject_type = 'run' and d.subject_id = e.subject_id
        and d.action = 'run.deleted'
      limit 1
    ) gone on true
    join benchmarks b
      on b.id = coalesce(r.benchmark_id, gone.details ->> 'benchmark')
    left join lateral (
      select named.slug, named.display_name from models named
      where (named.id = r.model_id or named.name = gone.details ->> 'model')
        and exists (
          select from runs other
          where other.model_id = named.id
            and other.status = 'published' and other.visibility = 'public')
      limit 1
    ) m on true
    where e.subject_type = 'run'
      and ((e.action in ('run.withdrawn', 'run.superseded')
            and e.details ->> 'from' = 'published')
        or (e.action = 'run.deleted' and e.details ->> 'status' = 'published'))
    order by at desc, name, label`;
  return z.array(rowSchema).parse(rows).map(changeOf);
}

const rowSchema = z.object({
  kind: z.enum(["published", "withdrawn"]),
  at: z.date(),
  benchmark: z.string(),
  benchmarkName: localizedSchema,
  slug: z.string().nullable(),
  name: z.string().nullable(),
  label: z.string(),
});

function changeOf(row: z.infer<typeof rowSchema>): BoardChange {
  const { slug, name, label, at, ...rest } = row;
  const model = slug === null || name === null ? null : { slug, name, label };
  return { ...rest, at: at.toISOString(), model };
}
