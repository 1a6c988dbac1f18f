import { createHash } from "node:crypto";
import {
  decodeStats,
  encodeStats,
  questionStats,
  type DatasetStats,
} from "../explorer/question-stats.ts";
import { ByteLru } from "../serving/byte-lru.ts";
import { readAnswerTable } from "./explorer-scope.ts";
import { pool } from "./pool.ts";
import type {
  PublicAnswerRun,
  PublicAnswers,
  PublicDataset,
} from "./public-answers.ts";

/**
 * What the public runs show about the questions of some datasets, by dataset id. Of LLMs; of baselines on a benchmark
 * that no LLM was measured on. Made by the first reader after those runs changed and stored for all others: a change
 * of what is public needs no job to be seen, a private run cannot enter, and a withdrawn one leaves before anybody reads.
 */
export async function getQuestionStats(
  answers: PublicAnswers,
  datasets: readonly PublicDataset[],
): Promise<Map<number, DatasetStats>> {
  const runs = countedRuns(answers);
  const hash = hashOf(runs);
  const found = new Map<number, DatasetStats>();
  for (const { id } of datasets) {
    const known = kept.get(`${id} ${hash}`);
    if (known) found.set(id, known);
  }
  const unknown = datasets.filter(({ id }) => !found.has(id));
  const stored = await readStored(unknown, hash);
  for (const dataset of unknown) {
    const stats =
      stored.get(dataset.id) ?? (await makeStats(dataset, runs, hash));
    kept.set(`${dataset.id} ${hash}`, stats, 200 + stats.rows.length * 200);
    found.set(dataset.id, stats);
  }
  return found;
}

/** 32 MiB: statistics of 160,000 questions. */
const kept = new ByteLru<DatasetStats>(32 * 1024 * 1024);

function countedRuns({ runs }: PublicAnswers): PublicAnswerRun[] {
  const all = [...runs.values()];
  const llms = all.filter(({ kind }) => kind === "llm");
  return llms.length > 0 ? llms : all;
}

const hashOf = (runs: readonly PublicAnswerRun[]) =>
  createHash("sha256")
    .update(runs.map(({ runId, version }) => `${runId} ${version}`).join("\n"))
    .digest("hex");

async function readStored(
  datasets: readonly PublicDataset[],
  hash: string,
): Promise<Map<number, DatasetStats>> {
  if (datasets.length === 0) return new Map();
  const { rows } = await pool().query<{ id: number; data: Buffer }>({
    name: "question-stats",
    text: `select dataset_id as id, data from question_stats
           where dataset_id = any($1::int[]) and runs_hash = $2`,
    values: [datasets.map(({ id }) => id), hash],
  });
  const decoded = rows.map(({ id, data }) => [id, decodeStats(data)] as const);
  return new Map(
    decoded.flatMap(([id, stats]) => (stats ? [[id, stats] as const] : [])),
  );
}

async function makeStats(
  dataset: PublicDataset,
  runs: readonly PublicAnswerRun[],
  hash: string,
): Promise<DatasetStats> {
  const table = await readAnswerTable([dataset], runs);
  const ids = runs.map(({ runId }) => runId);
  const { rightFrom, definition } = dataset;
  const stats = questionStats(table, ids, {
    rightFrom,
    scale: definition.scale,
  });
  await pool().query({
    name: "save-question-stats",
    text: `insert into question_stats (dataset_id, runs_hash, data)
           select id, $2, $3 from datasets where id = $1
           on conflict (dataset_id) do update set runs_hash = $2, data = $3`,
    values: [dataset.id, hash, encodeStats(stats)],
  });
  return stats;
}
