import { z } from "zod";
import { benchmarkSchema } from "../schema/benchmark.ts";
import type { Board } from "../schema/board.ts";
import { evidenceSchema } from "../schema/evidence.ts";
import { database } from "./client.ts";
import { withRunKeys } from "./run-keys.ts";

/**
 * One benchmark's published public runs, one row per run, in one statement.
 * A score that was not measured is null. Null where there is no such benchmark.
 * @param asOf a day (YYYY-MM-DD, Japan's): only runs published on or before it
 * @param including a run to add whatever its state: for who may read it, and for nothing that is kept
 */
export async function getBoard(
  benchmarkId: string,
  asOf?: string,
  including: string | null = null,
): Promise<Board | null> {
  const before = asOf === undefined ? null : endOfDay(asOf);
  const answer = await database().$queryRaw`
    select b.definition, coalesce(runs.rows, '[]') as rows
    from benchmarks b
    left join lateral (
      select jsonb_agg(jsonb_build_object(
        'runId', r.id, 'slug', m.slug, 'name', m.name,
        'displayName', m.display_name, 'label', r.label, 'kind', m.kind,
        'organisation', m.organisation, 'country', m.country,
        'releaseDate', m.release_date,
        'totalParametersB', m.total_parameters_b,
        'activeParametersB', m.active_parameters_b,
        'licence', m.licence, 'weights', m.weights, 'baseModel', m.base_model,
        'tuning', m.tuning, 'shots', r.shots, 'judge', r.judge,
        'evidence', r.evidence, 'answered', r.answered,
        'expected', r.expected, 'meanAnswerLength', r.mean_answer_length,
        'attribution', r.attribution,
        'publishedAt', r.published_at at time zone 'UTC',
        'overall', s.overall,
        'axes', coalesce(s.axes, '{}'),
        'parts', coalesce(s.parts, '{}'),
        'lenientOverall', s.lenient_overall,
        'gaps', coalesce(s.gaps, '{}')
      ) order by m.display_name, r.label, r.id) as rows
      from runs r
      join models m on m.id = r.model_id
      left join lateral (
        select max(value) filter (where level = 'overall') as overall,
               jsonb_object_agg(key, value)
                 filter (where level = 'axis') as axes,
               jsonb_object_agg(key, value)
                 filter (where level in ('category', 'dataset', 'also')) as parts,
               max(lenient) filter (where level = 'overall') as lenient_overall,
               jsonb_object_agg(key, lenient - value)
                 filter (where level in ('overall', 'axis')
                   and lenient - value is not null) as gaps
        from scores
        where run_id = r.id
      ) s on true
      where r.benchmark_id = b.id
        and ((r.status = 'published' and r.visibility = 'public')
          or r.id = ${including}::uuid)
        and (${before}::timestamptz is null
          or r.published_at < ${before}::timestamptz at time zone 'UTC')
    ) runs on true
    where b.id = ${benchmarkId}`;
  const found = answerSchema.parse(answer)[0];
  if (!found) return null;
  return { benchmark: found.definition, rows: withRunKeys(found.rows) };
}

const endOfDay = (day: string) =>
  new Date(Date.parse(`${day}T00:00:00+09:00`) + 86_400_000).toISOString();

const score = z.number().nullable();

const rowSchema = z.object({
  runId: z.string(),
  slug: z.string(),
  name: z.string(),
  displayName: z.string(),
  label: z.string(),
  kind: z.enum(["llm", "baseline"]),
  organisation: z.string().nullable(),
  country: z.string().nullable(),
  releaseDate: z.string().nullable(),
  totalParametersB: z.number().nullable(),
  activeParametersB: z.number().nullable(),
  licence: z.string().nullable(),
  weights: z.enum(["open", "closed"]).nullable(),
  baseModel: z.string().nullable(),
  tuning: z.enum(["base", "instruct"]).nullable(),
  shots: z.number().nullable(),
  judge: z.string().nullable(),
  evidence: evidenceSchema,
  answered: z.number(),
  expected: z.number(),
  meanAnswerLength: z.number().nullable(),
  attribution: z.string().nullable(),
  publishedAt: z.string().nullable(),
  overall: score,
  axes: z.record(z.string(), score),
  parts: z.record(z.string(), score),
  lenientOverall: score,
  gaps: z.record(z.string(), score),
});

const answerSchema = z.array(
  z.object({ definition: benchmarkSchema, rows: z.array(rowSchema) }),
);
