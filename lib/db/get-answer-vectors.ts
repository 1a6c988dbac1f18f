import {
  bytesOfVector,
  decodeVector,
  type AnswerVector,
} from "../explorer/answer-vector.ts";
import { ByteLru } from "../serving/byte-lru.ts";
import { inTransaction } from "./in-transaction.ts";
import { pool } from "./pool.ts";
import { writeAnswerVectors } from "./write-answer-vectors.ts";

/** A run's answers in one version of their reading. */
export interface VectorSource {
  runId: string;
  version: number;
}

/**
 * The answer vectors of some datasets, each with one per run in the order of the runs; null: the run has no answers to
 * it. What was read lately is in memory. The caller has made sure that the runs may be read.
 */
export async function getAnswerVectors(
  datasetIds: readonly number[],
  runs: readonly VectorSource[],
): Promise<(AnswerVector | null)[][]> {
  const found = new Map<string, AnswerVector | null>();
  const missing = new Map<string, VectorSource>();
  for (const run of runs)
    for (const dataset of datasetIds) {
      const name = nameOf(dataset, run);
      const known = kept.get(name);
      if (known === undefined) missing.set(run.runId, run);
      else found.set(name, known.vector);
    }
  if (missing.size > 0) await load(datasetIds, [...missing.values()], found);
  return datasetIds.map((dataset) =>
    runs.map((run) => found.get(nameOf(dataset, run)) ?? null),
  );
}

/** Lets measurements begin with nothing in memory. */
export function forgetAnswerVectors(): void {
  kept.clear();
}

const nameOf = (dataset: number, { runId, version }: VectorSource) =>
  `${dataset} ${runId} ${version}`;

/** 96 MiB: 3 million answers. */
const kept = new ByteLru<{ vector: AnswerVector | null }>(96 * 1024 * 1024);

async function load(
  datasetIds: readonly number[],
  runs: readonly VectorSource[],
  into: Map<string, AnswerVector | null>,
): Promise<void> {
  const rows = await readOrMake(datasetIds, runs);
  const byRun = new Map(runs.map((run) => [run.runId, run]));
  const keep = (name: string, vector: AnswerVector | null) => {
    into.set(name, vector);
    kept.set(name, { vector }, 200 + (vector ? bytesOfVector(vector) : 0));
  };
  for (const run of runs)
    for (const dataset of datasetIds) keep(nameOf(dataset, run), null);
  for (const { dataset, run_id, vector } of rows) {
    const run = byRun.get(run_id);
    if (run) keep(nameOf(dataset, run), vector);
  }
}

interface ReadVector {
  dataset: number;
  run_id: string;
  vector: AnswerVector;
}

/** Runs of before there were vectors, or of another version of them, get theirs now. */
async function readOrMake(
  datasetIds: readonly number[],
  runs: readonly VectorSource[],
): Promise<ReadVector[]> {
  const first = await read(datasetIds, runs);
  if (first.without.length === 0) return first.vectors;
  for (const runId of first.without)
    await inTransaction(async (client) => {
      await client.query("select from runs where id = $1 for update", [runId]);
      await writeAnswerVectors(client, runId);
      return { ok: true };
    });
  return (await read(datasetIds, runs)).vectors;
}

/** Sorted, it can only go by the primary key: a bare "exists" is planned as a scan of the table wherever a run is much of it. */
const noneOf = (table: "predictions" | "judgements") =>
  `(select true from ${table} t where t.run_id = r.id order by t.question_id limit 1) is null`;

async function read(
  datasetIds: readonly number[],
  runs: readonly VectorSource[],
): Promise<{ vectors: ReadVector[]; without: string[] }> {
  const ids = runs.map(({ runId }) => runId);
  const { rows } = await pool().query<{
    dataset: number | null;
    run_id: string;
    data: Buffer | null;
    has_any: boolean;
  }>({
    name: "answer-vectors",
    text: `
      select v.dataset_id as dataset, r.id::text as run_id, v.data,
             v.data is not null
               or exists (select from answer_vectors o where o.run_id = r.id)
               or ${noneOf("predictions")} and ${noneOf("judgements")}
               as has_any
      from unnest($2::uuid[]) r(id)
      left join answer_vectors v
        on v.run_id = r.id and v.dataset_id = any($1::int[])`,
    values: [datasetIds, ids],
  });
  const without = new Set<string>();
  const vectors = rows.flatMap(({ dataset, run_id, data, has_any }) => {
    const vector = data && decodeVector(data);
    if (data ? !vector : !has_any) without.add(run_id);
    return vector && dataset !== null ? [{ dataset, run_id, vector }] : [];
  });
  return { vectors, without: [...without] };
}
