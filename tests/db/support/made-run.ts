import { createHash, randomUUID } from "node:crypto";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hashFile } from "#lib/db/hash-file.ts";
import { pool } from "#lib/db/pool.ts";
import { saveBenchmark } from "#lib/db/save-benchmark.ts";
import type { NewRun } from "#lib/db/save-run.ts";
import { benchmarkSchema } from "#lib/schema/benchmark.ts";
import type { Benchmark } from "#lib/schema/benchmark.ts";
import type { ProcessedRun, RunRow } from "#lib/schema/run-rows.ts";
import type { NodeScore } from "#lib/schema/run-scores.ts";

const text = (name: string) => ({ ja: name, en: name });

/** A benchmark of one dataset, for runs that are made by hand. */
export function madeBenchmark(id = `made-${randomUUID()}`): Benchmark {
  return benchmarkSchema.parse({
    id,
    family: "made",
    version: "1",
    name: text("Made"),
    description: text("Made"),
    formula: "understanding",
    axes: [
      {
        id: "understanding",
        name: text("Understanding"),
        scale: { min: 0, max: 1 },
        categories: [
          {
            id: "QA",
            name: text("QA"),
            datasets: [
              {
                id: "facts",
                name: text("Facts"),
                metric: "exact_match",
                questions: 4,
              },
            ],
          },
        ],
      },
    ],
    rules: {
      missingCategory: "missing",
      judgements: "mean-of-rows",
      duplicates: "refuse",
      postProcess: "none",
    },
  });
}

/** Saves a benchmark of its own for a test; returns its id. */
export async function saveMadeBenchmark(): Promise<string> {
  const benchmark = madeBenchmark();
  await saveBenchmark(benchmark, new Map(), 99);
  return benchmark.id;
}

/** A question, a prompt, a judgement and then batches of answers to questions of their own. */
export function* madeRows(batches: number, size = 500): Generator<RunRow[]> {
  let ref = -1;
  const question = (): RunRow & { kind: "question" } => ({
    kind: "question",
    ref: ref--,
    dataset: "facts",
    position: -ref - 2,
    externalId: null,
    hash: createHash("sha256").update(String(ref)).digest("hex"),
    inputs: ["問い"],
    references: ["答え"],
  });
  const first = question();
  yield [
    first,
    { kind: "prompt", number: 1, text: "{input}" },
    {
      kind: "judgement",
      question: first.ref,
      turn: 1,
      repeat: 0,
      judge: "gpt-4",
      judgePrompt: "single-v1",
      rating: 7.5,
      claimed: null,
      rationale: "[[7.5]]",
      prompt: null,
    },
  ];
  for (let batch = 0; batch < batches; batch++)
    yield Array.from({ length: size }, question).flatMap((own): RunRow[] => [
      own,
      {
        kind: "prediction",
        question: own.ref,
        turn: 1,
        choice: 0,
        output: "答え".repeat(200),
        score: 1,
        claimed: null,
        lenient: null,
        diagnosis: null,
        answerKey: null,
        promptNumber: 1,
      },
    ]);
}

const node = (score: number | null): NodeScore => ({
  score,
  n: 3,
  coverage: { answered: 3, expected: 4 },
  claimed: null,
});

/** What the pipeline returns for a run with one score. */
export function madeResult(
  benchmark: string,
  score: number | null = 0.1 + 0.2,
): ProcessedRun {
  return {
    scores: {
      benchmark,
      model: "made",
      evidence: "recomputed",
      coverage: { answered: 3, expected: 4 },
      overall: node(score),
      axes: { understanding: node(score) },
      categories: { QA: node(score) },
      datasets: {
        facts: {
          ...node(score),
          metric: "exact_match",
          also: { char_f1: 0.5 },
        },
      },
      lenient: null,
      issues: [
        {
          severity: "warning",
          code: "missing",
          params: { dataset: "facts", half: "\uD800\0" },
        },
      ],
    },
    facts: { harness: "made", odd: "\uDC00\0" },
    questionSetHash: null,
    shots: 4,
    promptTemplateHash: null,
    judge: "gpt-4",
    judgePrompt: "single-v1",
    formats: {},
  };
}

export async function* rowsOf(
  batches: Iterable<RunRow[]>,
  result: ProcessedRun,
): AsyncGenerator<RunRow[], ProcessedRun> {
  yield* batches;
  return result;
}

/** A run with a model, a content and, unless given, a file of its own. */
export async function madeRun(
  benchmarkId: string,
  more: Partial<NewRun> = {},
): Promise<NewRun> {
  return {
    benchmarkId,
    model: `org/Model-${randomUUID()}`,
    label: "",
    attribution: null,
    ownerId: null,
    publish: false,
    contentHash: randomUUID(),
    files: [await madeFile(randomUUID())],
    rows: rowsOf(madeRows(3), madeResult(benchmarkId)),
    ...more,
  };
}

/** A file with this content, hashed. */
export function madeFile(content: string | Buffer) {
  const folder = mkdtempSync(join(tmpdir(), "kurabe-made-"));
  const path = join(folder, "answers.jsonl");
  writeFileSync(path, content);
  return hashFile({ path, name: "answers.jsonl" });
}

const TABLES = [
  "runs",
  "questions",
  "prompts",
  "predictions",
  "judgements",
  "scores",
  "run_issues",
  "run_files",
  "files",
  "file_chunks",
  "models",
  "audit_events",
] as const;

/** Rows of every table that an import writes. */
export async function countRows(): Promise<Record<string, number>> {
  const counts = TABLES.map(
    (table) => `(select count(*)::int from ${table}) as ${table}`,
  );
  const { rows } = await pool().query<Record<string, number>>(
    `select ${counts.join(", ")}`,
  );
  return rows[0] ?? {};
}
