import { createHash } from "node:crypto";
import type pg from "pg";
import {
  encodeStats,
  questionStats,
  type DatasetStats,
} from "../explorer/question-stats.ts";
import { readAnswerTable } from "./explorer-scope.ts";
import type { VectorSource } from "./get-answer-vectors.ts";
import type {
  PublicAnswerRun,
  PublicAnswers,
  PublicDataset,
} from "./public-answers.ts";

/** What statistics are made of. */
export interface CountedRuns {
  runs: PublicAnswerRun[];
  /** Of each, its id and the version of its answers. */
  names: string[];
  /** sha-256 (hex) of the names: other runs, or other readings of them, have another. */
  hash: string;
}

/** LLMs; baselines on a benchmark that no LLM was measured on. */
export function countedRuns(answers: PublicAnswers): CountedRuns {
  const all = [...answers.runs.values()];
  const llms = all.filter(({ kind }) => kind === "llm");
  const runs = llms.length > 0 ? llms : all;
  const names = runs.map(({ runId, version }) => `${runId} ${version}`);
  const hash = createHash("sha256").update(names.join("\n")).digest("hex");
  return { runs, names, hash };
}

/** Reads the runs' answers to a dataset, and counts. */
export async function makeQuestionStats(
  dataset: PublicDataset,
  runs: readonly VectorSource[],
): Promise<DatasetStats> {
  const table = await readAnswerTable([dataset], runs);
  const ids = runs.map(({ runId }) => runId);
  const { rightFrom, definition } = dataset;
  return questionStats(table, ids, { rightFrom, scale: definition.scale });
}

/** Stores them in the place of what was stored; does nothing where the dataset is gone. */
export async function storeQuestionStats(
  client: pg.ClientBase | pg.Pool,
  dataset: PublicDataset,
  { names, hash }: CountedRuns,
  stats: DatasetStats,
): Promise<void> {
  await client.query({
    name: "save-question-stats",
    text: `insert into question_stats (dataset_id, runs_hash, data)
           select id, $2, $3 from datasets where id = $1
           on conflict (dataset_id) do update set runs_hash = $2, data = $3`,
    values: [dataset.id, hash, encodeStats({ stats, of: names })],
  });
}
