import { z } from "zod";
import { evidenceSchema } from "../schema/evidence.ts";
import type { ModelPage } from "../schema/model-page.ts";
import { database } from "./client.ts";

/**
 * A model with its published public runs, in one statement. Null where the model is unknown or has none:
 * nothing tells the two apart.
 */
export async function getModelPage(slug: string): Promise<ModelPage | null> {
  if (slug.includes("\0")) return null;
  const answer = await database().$queryRaw`
    select jsonb_build_object(
      'slug', m.slug, 'name', m.name, 'displayName', m.display_name,
      'kind', m.kind, 'organisation', m.organisation, 'country', m.country,
      'totalParametersB', m.total_parameters_b,
      'activeParametersB', m.active_parameters_b,
      'licence', m.licence, 'weights', m.weights, 'baseModel', m.base_model,
      'tuning', m.tuning, 'releaseDate', m.release_date, 'url', m.url,
      'factsSource', m.facts_source
    ) as model,
    jsonb_agg(jsonb_build_object(
      'id', r.id, 'benchmarkId', r.benchmark_id, 'label', r.label,
      'evidence', r.evidence, 'answered', r.answered, 'expected', r.expected,
      'questionSetHash', r.question_set_hash, 'shots', r.shots,
      'promptTemplateHash', r.prompt_template_hash,
      'judge', r.judge, 'judgePrompt', r.judge_prompt,
      'attribution', r.attribution,
      'publishedAt', r.published_at at time zone 'UTC',
      'facts', r.facts::text,
      'scores', (
        select coalesce(jsonb_agg(jsonb_build_object(
          'level', s.level, 'key', s.key, 'value', s.value, 'n', s.n,
          'answered', s.answered, 'expected', s.expected, 'claimed', s.claimed
        ) order by s.level, s.key), '[]')
        from scores s where s.run_id = r.id),
      'files', (
        select coalesce(jsonb_agg(jsonb_build_object(
          'adapter', rf.adapter, 'sha256', f.sha256, 'size', f.size
        ) order by f.sha256), '[]')
        from run_files rf join files f on f.id = rf.file_id
        where rf.run_id = r.id)
    ) order by b.position, b.id, r.label, r.id) as runs
    from models m
    join runs r on r.model_id = m.id
      and r.status = 'published' and r.visibility = 'public'
    join benchmarks b on b.id = r.benchmark_id
    where m.slug = ${slug}
    group by m.id`;
  const found = answerSchema.parse(answer)[0];
  if (!found) return null;
  const runs = found.runs.map(({ facts, ...run }) => ({
    ...run,
    harness: harnessOf(facts),
  }));
  return { model: found.model, runs };
}

// Postgres cannot take apart JSON that holds NUL or half a surrogate pair, as models' files do.
const harnessOf = (facts: string) =>
  z.object({ harness: z.string() }).safeParse(JSON.parse(facts)).data
    ?.harness ?? null;

const text = z.string().nullable();
const number = z.number().nullable();

const answerSchema = z.array(
  z.object({
    model: z.object({
      slug: z.string(),
      name: z.string(),
      displayName: z.string(),
      kind: z.enum(["llm", "baseline"]),
      organisation: text,
      country: text,
      totalParametersB: number,
      activeParametersB: number,
      licence: text,
      weights: z.enum(["open", "closed"]).nullable(),
      baseModel: text,
      tuning: z.enum(["base", "instruct"]).nullable(),
      releaseDate: text,
      url: text,
      factsSource: text,
    }),
    runs: z.array(
      z.object({
        id: z.string(),
        benchmarkId: z.string(),
        label: z.string(),
        evidence: evidenceSchema,
        answered: z.number(),
        expected: z.number(),
        questionSetHash: text,
        shots: number,
        promptTemplateHash: text,
        judge: text,
        judgePrompt: text,
        attribution: text,
        publishedAt: text,
        facts: z.string(),
        scores: z.array(
          z.object({
            level: z.enum(["overall", "axis", "category", "dataset", "also"]),
            key: z.string(),
            value: number,
            n: z.number(),
            answered: z.number(),
            expected: z.number(),
            claimed: number,
          }),
        ),
        files: z.array(
          z.object({
            adapter: z.string(),
            sha256: z.string(),
            size: z.number(),
          }),
        ),
      }),
    ),
  }),
);
