import {
  decodeStats,
  type DatasetStats,
  type StoredStats,
} from "../explorer/question-stats.ts";
import { ByteLru } from "../serving/byte-lru.ts";
import {
  countedRuns,
  makeQuestionStats,
  storeQuestionStats,
  type CountedRuns,
} from "./make-question-stats.ts";
import { pool } from "./pool.ts";
import { prepareInThread, prepareMeanwhile } from "./prepare-in-thread.ts";
import type { PublicAnswers, PublicDataset } from "./public-answers.ts";

/** As many answers are counted while their reader waits; a million takes some half a second. */
export const MOST_AT_ONCE = 200_000;

/**
 * What the public runs show about the questions of some datasets, by dataset id. Of LLMs; of baselines on a benchmark
 * that no LLM was measured on. Stored, and looked at together with the public runs, so that no change needs a job to be
 * seen, and a private run cannot enter:
 * - of the runs that are public now, they are returned;
 * - of few answers, they are made at once;
 * - of many, where runs were only added since, the ones before are returned, which still say what public runs show, and
 *   new ones are made meanwhile;
 * - of many, where one of their runs is not public any more, the reader waits until they are made on another thread.
 * @param mostAtOnce see MOST_AT_ONCE
 */
export async function getQuestionStats(
  answers: PublicAnswers,
  datasets: readonly PublicDataset[],
  mostAtOnce = MOST_AT_ONCE,
): Promise<Map<number, DatasetStats>> {
  const counted = countedRuns(answers);
  const found = new Map<number, DatasetStats>();
  for (const { id } of datasets) {
    const known = kept.get(`${id} ${counted.hash}`);
    if (known) found.set(id, known.stats);
  }
  const stored = await readStored(datasets.filter(({ id }) => !found.has(id)));
  for (const [id, { hash, stats }] of stored)
    if (hash === counted.hash) found.set(id, stats);
  const missing = datasets.filter(({ id }) => !found.has(id));
  if (missing.length === 0) return found;
  const others = isMuch(missing, counted, mostAtOnce)
    ? await prepared(answers.benchmark.id, missing, counted, stored)
    : await madeAtOnce(missing, counted);
  return new Map([...found, ...others]);
}

/** Whether so much has to be read for some datasets' statistics that no reader should wait for it. */
export function isMuch(
  datasets: readonly PublicDataset[],
  { runs }: CountedRuns,
  mostAtOnce = MOST_AT_ONCE,
): boolean {
  let all = 0;
  for (const { definition } of datasets) all += definition.questions ?? 0;
  return runs.length * all > mostAtOnce;
}

/** By dataset id and hash of the runs. 32 MiB: statistics of 160,000 questions. */
const kept = new ByteLru<StoredStats>(32 * 1024 * 1024);

function keep(id: number, hash: string, found: StoredStats): StoredStats {
  const bytes = 200 + found.stats.rows.length * 200 + found.of.length * 80;
  kept.set(`${id} ${hash}`, found, bytes);
  return found;
}

type FoundStats = StoredStats & { hash: string };

/** What is stored now, by dataset id, of whichever runs; what is in memory is not read again. */
async function readStored(
  datasets: readonly PublicDataset[],
): Promise<Map<number, FoundStats>> {
  if (datasets.length === 0) return new Map();
  const { rows: stored } = await pool().query<{ id: number; hash: string }>({
    name: "stored-question-stats",
    text: `select dataset_id as id, runs_hash as hash
           from question_stats where dataset_id = any($1::int[])`,
    values: [datasets.map(({ id }) => id)],
  });
  const found = new Map<number, FoundStats>();
  const unread: number[] = [];
  for (const { id, hash } of stored) {
    const known = kept.get(`${id} ${hash}`);
    if (known) found.set(id, { hash, ...known });
    else unread.push(id);
  }
  if (unread.length === 0) return found;
  const { rows } = await pool().query<{
    id: number;
    hash: string;
    data: Buffer;
  }>({
    name: "question-stats",
    text: `select dataset_id as id, runs_hash as hash, data
           from question_stats where dataset_id = any($1::int[])`,
    values: [unread],
  });
  for (const { id, hash, data } of rows) {
    const read = decodeStats(data);
    if (read) found.set(id, { hash, ...keep(id, hash, read) });
  }
  return found;
}

async function madeAtOnce(
  datasets: readonly PublicDataset[],
  counted: CountedRuns,
): Promise<Map<number, DatasetStats>> {
  const made = new Map<number, DatasetStats>();
  for (const dataset of datasets) {
    const stats = await makeQuestionStats(dataset, counted.runs);
    await storeQuestionStats(pool(), dataset, counted, stats);
    keep(dataset.id, counted.hash, { stats, of: counted.names });
    made.set(dataset.id, stats);
  }
  return made;
}

async function prepared(
  benchmarkId: string,
  datasets: readonly PublicDataset[],
  counted: CountedRuns,
  stored: ReadonlyMap<number, FoundStats>,
): Promise<[number, DatasetStats][]> {
  const names = new Set(counted.names);
  const isTrue = ({ id }: PublicDataset) =>
    stored.get(id)?.of.every((name) => names.has(name)) ?? false;
  if (datasets.every(isTrue)) {
    prepareMeanwhile(benchmarkId);
    return statsIn(stored, datasets);
  }
  await prepareInThread(benchmarkId);
  return statsIn(await readStored(datasets), datasets);
}

const statsIn = (
  stored: ReadonlyMap<number, FoundStats>,
  datasets: readonly PublicDataset[],
) =>
  datasets.flatMap(({ id }): [number, DatasetStats][] => {
    const found = stored.get(id);
    return found ? [[id, found.stats]] : [];
  });
