import { z } from "zod";
import { evidenceSchema } from "../schema/evidence.ts";
import { localizedSchema } from "../schema/text.ts";
import { database } from "./client.ts";

/** A run as the feed announces it. */
export type NewestRun = z.infer<typeof runSchema>;

/** The runs published last, newest first: public ones only. `publishedAt` is an ISO instant. */
export async function listNewestRuns(limit: number): Promise<NewestRun[]> {
  const rows = await database().$queryRaw`
    select r.id as "runId", m.slug, m.display_name as "displayName",
           m.organisation, r.label, r.evidence, b.id as benchmark,
           b.definition -> 'name' as "benchmarkName", s.value as overall,
           r.published_at at time zone 'UTC' as "publishedAt"
    from runs r
    join models m on m.id = r.model_id
    join benchmarks b on b.id = r.benchmark_id
    left join scores s on s.run_id = r.id and s.level = 'overall'
    where r.status = 'published' and r.visibility = 'public'
      and r.published_at is not null
    order by r.published_at desc, r.id desc
    limit ${limit}`;
  return z.array(runSchema).parse(rows);
}

const runSchema = z.object({
  runId: z.string(),
  slug: z.string(),
  displayName: z.string(),
  organisation: z.string().nullable(),
  label: z.string(),
  evidence: evidenceSchema,
  benchmark: z.string(),
  benchmarkName: localizedSchema,
  overall: z.number().nullable(),
  publishedAt: z.date().transform((at) => at.toISOString()),
});
