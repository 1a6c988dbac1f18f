import { availableParallelism, loadavg } from "node:os";
import { closeDatabase } from "../../lib/db/client.ts";
import { forgetAnswerVectors } from "../../lib/db/get-answer-vectors.ts";
import { getExplorerPage } from "../../lib/db/get-explorer-page.ts";
import {
  countedRuns,
  makeQuestionStats,
} from "../../lib/db/make-question-stats.ts";
import { pool } from "../../lib/db/pool.ts";
import { prepareStatistics } from "../../lib/db/prepare-statistics.ts";
import { getPublicAnswers } from "../../lib/db/public-answers.ts";
import { setSetting } from "../../lib/env.ts";
import { createDatabase, withDatabase } from "../../lib/launch/databases.ts";
import { migrate } from "../../lib/launch/migrate.ts";
import { startThrowAwayPostgres } from "../../lib/launch/throw-away-postgres.ts";
import { MADE_ANSWERS, makeAnswers } from "./make-answers.ts";
import { median, report } from "./report.ts";

/**
 * `npm run bench -- statistics`: what a change of the public runs costs those who then sort a benchmark's questions by
 * their statistics, on a million answers; `node tests/bench/statistics.bench.ts 1000` does it on 10 million.
 */
const RUNS = Number(process.argv[2] ?? 100);
const QUESTIONS = 10_000;
const ROUNDS = 5;

const postgres = await startThrowAwayPostgres();
try {
  const url = withDatabase(postgres.url, "statistics");
  await createDatabase(postgres.url, "statistics");
  await migrate(url);
  setSetting("DATABASE_URL", url);
  await makeAnswers(RUNS, QUESTIONS);
  const [load = 0] = loadavg();
  console.log(
    `${RUNS} runs x ${QUESTIONS} questions; load of the machine: ${load.toFixed(1)} on ${availableParallelism()} cores`,
  );
  await measure();
} finally {
  await closeDatabase();
  await postgres.stop();
}

async function measure(): Promise<void> {
  const counting: number[] = [];
  const published: number[] = [];
  const anew: number[] = [];
  const usual: number[] = [];
  const withdrawn: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    // Each round another run, so that nothing is in memory from the one before.
    await setVisibility("private", round);
    withdrawn.push(await timed(hardest));
    await setVisibility("public", round);
    published.push(await timed(hardest));
    await prepareStatistics();
    anew.push(await timed(hardest));
    usual.push(await timed(hardest));
    counting.push(await timed(countDirectly));
  }
  const ms = (values: number[]) => `${median(values).toFixed(0)} ms`;
  console.log(
    `counting all of them: ${ms(counting)}; any reader: ${ms(usual)}; after a publication, the first: ${ms(published)}, the first with the run: ${ms(anew)}; after a withdrawal, who waits: ${ms(withdrawn)}`,
  );
  const ratio = (values: number[]) => median(values) / median(counting);
  report(
    "first reader after a publication / counting",
    ratio(published),
    "<=",
    0.5,
  );
  report("first reader with the run / counting", ratio(anew), "<=", 0.5);
}

function setVisibility(visibility: string, run: number): Promise<unknown> {
  return pool().query(
    "update runs set visibility = $1::visibility where id = md5('run' || $2)::uuid",
    [visibility, `${run}`],
  );
}

async function hardest(): Promise<void> {
  const result = await getExplorerPage({
    benchmarkId: MADE_ANSWERS,
    runs: [`made--${RUNS - 1}`, `made--${RUNS - 2}`],
    sort: "difficulty",
  });
  if (!result.ok) throw new Error(result.reason);
}

/** What every first reader waited for, were nothing made ahead. */
async function countDirectly(): Promise<void> {
  forgetAnswerVectors();
  const answers = await getPublicAnswers(MADE_ANSWERS);
  if (!answers) throw new Error("There are no answers.");
  const { runs } = countedRuns(answers);
  for (const dataset of answers.datasets)
    await makeQuestionStats(dataset, runs);
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
