import { z } from "zod";
import { apiModelSchema, type ApiModel } from "../schema/api/model.ts";
import { pool } from "./pool.ts";

/** Which models to list: by slug, those after `after`. */
interface Wanted {
  benchmark?: string | undefined;
  after: string;
  limit: number;
}

/** Models that have a published public run, by slug; nothing of any other model or run. */
export async function listApiModels({
  benchmark,
  after,
  limit,
}: Wanted): Promise<ApiModel[]> {
  const { rows } = await pool().query({
    name: "api-models",
    text: `${MODELS}
      where m.slug collate "C" > $1
      group by m.id
      having $2::text is null or bool_or(r.benchmark_id = $2)
      order by m.slug collate "C" limit $3`,
    values: [after, benchmark ?? null, limit],
  });
  return z.array(apiModelSchema).parse(rows);
}

/** A model of a slug; null where it is unknown or has no published public run, and nothing tells the two apart. */
export async function getApiModel(slug: string): Promise<ApiModel | null> {
  if (slug.includes("\0")) return null;
  const { rows } = await pool().query({
    name: "api-model",
    text: `${MODELS} where m.slug = $1 group by m.id`,
    values: [slug],
  });
  return apiModelSchema.optional().parse(rows[0]) ?? null;
}

const MODELS = `
  select m.slug, m.name, m.display_name, coalesce(m.aliases, '{}') as aliases,
         m.kind, m.organisation, m.country,
         m.total_parameters_b as parameters_b,
         m.active_parameters_b, m.licence, m.weights, m.base_model, m.tuning,
         to_char(m.release_date, 'YYYY-MM-DD') as release_date, m.url,
         m.facts_source,
         array_agg(distinct r.benchmark_id) as benchmarks
  from models m
  join runs r on r.model_id = m.id
    and r.status = 'published' and r.visibility = 'public'`;
