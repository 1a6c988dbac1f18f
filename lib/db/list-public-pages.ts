import { z } from "zod";
import { database } from "./client.ts";

/** A page that exists because of public runs, and when the newest of them was published. */
export type PublicPage = z.infer<typeof pageSchema>;

/** The benchmarks and the models that have a published public run, by id and slug. */
export async function listPublicPages(): Promise<PublicPage[]> {
  const rows = await database().$queryRaw`
    select case when grouping(m.slug) = 1 then 'board' else 'model' end as kind,
           coalesce(m.slug, r.benchmark_id) as name,
           max(r.published_at) at time zone 'UTC' as updated
    from runs r
    join models m on m.id = r.model_id
    where r.status = 'published' and r.visibility = 'public'
    group by grouping sets ((r.benchmark_id), (m.slug))
    order by kind, name`;
  return z.array(pageSchema).parse(rows);
}

const pageSchema = z.object({
  kind: z.enum(["board", "model"]),
  name: z.string(),
  updated: z.date().nullable(),
});
