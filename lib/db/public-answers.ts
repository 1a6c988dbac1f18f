import { z } from "zod";
import { rightFrom } from "../ranking/right-from.ts";
import {
  benchmarkSchema,
  type Benchmark,
  type Dataset,
} from "../schema/benchmark.ts";
import { evidenceSchema } from "../schema/evidence.ts";
import type { ExplorerRun } from "../schema/explorer.ts";
import { pool } from "./pool.ts";
import { withRunKeys } from "./run-keys.ts";

/** What there is to read of a benchmark's answers in public: everything else is asked for by its ids alone. */
export interface PublicAnswers {
  benchmark: Benchmark;
  /** In the order of the tree. */
  datasets: PublicDataset[];
  /** Published public runs by key. No other run's id is ever put into a query. */
  runs: Map<string, PublicAnswerRun>;
}

export interface PublicDataset {
  /** Database id. */
  id: number;
  definition: Dataset;
  category: string;
  axis: string;
  rightFrom: number;
}

export interface PublicAnswerRun extends ExplorerRun {
  /** Changes whenever the run's answers are read anew. */
  version: number;
}

/** The run without what only reading it needs. */
export function publicRun(run: PublicAnswerRun): ExplorerRun {
  const { key, runId, slug, displayName, label, kind, evidence } = run;
  const { shots, judge, promptTemplateHash, questionSetHash } = run;
  const names = { key, runId, slug, displayName, label, kind, evidence };
  return { ...names, shots, judge, promptTemplateHash, questionSetHash };
}

/**
 * A benchmark's datasets and published public runs; null where it was never saved. Kept until what the public can see
 * changes: the version is read first, so that what is kept under it is never older.
 */
export async function getPublicAnswers(
  benchmarkId: string,
): Promise<PublicAnswers | null> {
  const version = await readPublicVersion();
  const known = kept.get(benchmarkId);
  if (known?.version === version) return known.answers;
  const answers = await load(benchmarkId);
  kept.delete(benchmarkId);
  kept.set(benchmarkId, { version, answers });
  for (const oldest of kept.keys()) {
    if (kept.size <= MOST_KEPT) break;
    kept.delete(oldest);
  }
  return answers;
}

const kept = new Map<
  string,
  { version: string; answers: PublicAnswers | null }
>();
const MOST_KEPT = 50;

/** Changes whenever what the public can see does. */
export async function readPublicVersion(): Promise<string> {
  const { rows } = await pool().query<{ version: string; name: string }>({
    name: "public-answers-version",
    // Of this very database: tests change it under a process.
    text: "select version, current_database() as name from public_state",
  });
  return `${rows[0]?.name} ${rows[0]?.version}`;
}

async function load(benchmarkId: string): Promise<PublicAnswers | null> {
  const { rows } = await pool().query<{ answers: unknown }>({
    name: "public-answers",
    text: `
      select jsonb_build_object(
        'definition', b.definition,
        'datasets', (
          select jsonb_object_agg(d.key, d.id) from datasets d
          where d.benchmark_id = b.id),
        'runs', (
          select coalesce(jsonb_agg(jsonb_build_object(
            'runId', r.id, 'slug', m.slug, 'displayName', m.display_name,
            'label', r.label, 'kind', m.kind, 'evidence', r.evidence,
            'shots', r.shots, 'judge', r.judge,
            'promptTemplateHash', r.prompt_template_hash,
            'questionSetHash', r.question_set_hash,
            'version', coalesce(r.diagnosis_version, 0)
          ) order by r.id), '[]')
          from runs r join models m on m.id = r.model_id
          where r.benchmark_id = b.id
            and r.status = 'published' and r.visibility = 'public')
      ) as answers
      from benchmarks b where b.id = $1`,
    values: [benchmarkId],
  });
  if (!rows[0]) return null;
  const { definition, datasets, runs } = answersSchema.parse(rows[0].answers);
  return {
    benchmark: definition,
    datasets: datasetsOf(definition, datasets),
    runs: new Map(withRunKeys(runs).map((run) => [run.key, run])),
  };
}

function datasetsOf(
  benchmark: Benchmark,
  ids: Record<string, number>,
): PublicDataset[] {
  return benchmark.axes.flatMap((axis) =>
    axis.categories.flatMap((category) =>
      category.datasets.flatMap((definition) => {
        const id = ids[definition.id];
        if (id === undefined) return [];
        const names = { category: category.id, axis: axis.id };
        return [{ id, definition, ...names, rightFrom: rightFrom(definition) }];
      }),
    ),
  );
}

const text = z.string().nullable();

const answersSchema = z.object({
  definition: benchmarkSchema,
  datasets: z
    .record(z.string(), z.number())
    .nullable()
    .transform((ids) => ids ?? {}),
  runs: z.array(
    z.object({
      runId: z.string(),
      slug: z.string(),
      displayName: z.string(),
      label: z.string(),
      kind: z.enum(["llm", "baseline"]),
      evidence: evidenceSchema,
      shots: z.number().nullable(),
      judge: text,
      promptTemplateHash: text,
      questionSetHash: text,
      version: z.number(),
    }),
  ),
});
