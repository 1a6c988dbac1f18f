import { z } from "zod";
import type { ListedModel } from "../schema/listed-model.ts";
import { database } from "./client.ts";

/** Every model that has a published public run, by name; nothing of any other model or run. */
export async function listModels(): Promise<ListedModel[]> {
  const rows = await database().$queryRaw`
    select m.slug, m.name, m.display_name as "displayName",
           coalesce(m.aliases, '{}') as aliases,
           m.kind::text, m.organisation, m.country,
           m.total_parameters_b as "totalParametersB",
           m.active_parameters_b as "activeParametersB",
           m.licence, m.base_model as "baseModel",
           to_char(m.release_date, 'YYYY-MM-DD') as "releaseDate",
           array_agg(r.benchmark_id order by b.position, b.id) as benchmarks,
           count(*)::int as runs,
           max(r.published_at) at time zone 'UTC' as "publishedAt"
    from models m
    join runs r on r.model_id = m.id
      and r.status = 'published' and r.visibility = 'public'
    join benchmarks b on b.id = r.benchmark_id
    group by m.id
    order by lower(m.display_name), m.name`;
  return z.array(modelSchema).parse(rows);
}

const text = z.string().nullable();

const modelSchema = z.object({
  slug: z.string(),
  name: z.string(),
  displayName: z.string(),
  aliases: z.array(z.string()),
  kind: z.enum(["llm", "baseline"]),
  organisation: text,
  country: text,
  totalParametersB: z.number().nullable(),
  activeParametersB: z.number().nullable(),
  licence: text,
  baseModel: text,
  releaseDate: text,
  benchmarks: z.array(z.string()).transform((ids) => [...new Set(ids)]),
  runs: z.number(),
  publishedAt: z
    .date()
    .nullable()
    .transform((at) => at?.toISOString() ?? null),
});
