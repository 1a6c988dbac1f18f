import { z } from "zod";
import { apiRunSchema, type ApiRun } from "../schema/api/run.ts";
import { pool } from "./pool.ts";

/** Published public runs, newest first by id: those before `before`. */
export async function listApiRuns(wanted: {
  benchmark?: string | undefined;
  /** The model's slug. */
  model?: string | undefined;
  before: string | null;
  limit: number;
}): Promise<ApiRun[]> {
  const { rows } = await pool().query({
    name: "api-runs",
    text: `select ${RUN_COLUMNS} ${RUN_TABLES}
      where r.status = 'published' and r.visibility = 'public'
        and ($1::text is null or r.benchmark_id = $1)
        and ($2::text is null or m.slug = $2)
        and ($3::uuid is null or r.id < $3)
      order by r.id desc limit $4`,
    values: [
      wanted.benchmark ?? null,
      wanted.model ?? null,
      wanted.before,
      wanted.limit,
    ],
  });
  return z.array(apiRunRowSchema).parse(rows);
}

/** What an `ApiRun` is read from. */
export const RUN_COLUMNS = `
  r.id, r.benchmark_id as benchmark, m.slug as model, m.name as model_name,
  r.label, r.status, r.visibility, r.evidence, r.answered, r.expected,
  r.mean_answer_length,
  s.value as overall, r.shots, r.judge, r.judge_prompt, r.question_set_hash,
  r.prompt_template_hash, r.facts::text as harness, r.attribution,
  to_char(r.published_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as published_at`;

export const RUN_TABLES = `
  from runs r
  join models m on m.id = r.model_id
  left join scores s on s.run_id = r.id and s.level = 'overall'`;

// Postgres cannot take apart JSON that holds NUL or half a surrogate pair, as models' files do.
const harnessOf = (facts: string) =>
  z.object({ harness: z.string() }).safeParse(JSON.parse(facts)).data
    ?.harness ?? null;

export const apiRunRowSchema = apiRunSchema.extend({
  harness: z.string().transform(harnessOf),
});
