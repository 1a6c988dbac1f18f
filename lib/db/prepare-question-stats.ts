import { forgetAnswerVectors } from "./get-answer-vectors.ts";
import { inTransaction } from "./in-transaction.ts";
import {
  countedRuns,
  makeQuestionStats,
  storeQuestionStats,
} from "./make-question-stats.ts";
import { getPublicAnswers } from "./public-answers.ts";

/**
 * Makes what is missing of a benchmark's statistics, of the runs that are public as it begins: all of it is there
 * together with a new version of the public state, by which pages with older statistics are made anew, or nothing. Of
 * several that do this at once, in any process, one works and the others find it done.
 * @returns of how many datasets they were made
 */
export async function prepareQuestionStats(
  benchmarkId: string,
): Promise<number> {
  const { made } = await inTransaction(async (client) => {
    await client.query(
      "select pg_advisory_xact_lock(hashtextextended('question-stats ' || $1, 0))",
      [benchmarkId],
    );
    const answers = await getPublicAnswers(benchmarkId);
    if (!answers) return { ok: true, made: 0 };
    const counted = countedRuns(answers);
    const { rows: done } = await client.query<{ id: number }>(
      `select dataset_id as id from question_stats
       where runs_hash = $1 and dataset_id = any($2::int[])`,
      [counted.hash, answers.datasets.map(({ id }) => id)],
    );
    const missing = answers.datasets.filter((dataset) =>
      done.every(({ id }) => id !== dataset.id),
    );
    for (const dataset of missing) {
      const stats = await makeQuestionStats(dataset, counted.runs);
      await storeQuestionStats(client, dataset, counted, stats);
      // Nobody else reads them here.
      forgetAnswerVectors();
    }
    if (missing.length > 0) await client.query(TOUCH_PUBLIC_STATE);
    return { ok: true, made: missing.length };
  });
  return made;
}

/** As the triggers on what is public do (touch_public_state). */
const TOUCH_PUBLIC_STATE = `
  with touched as (
    update public_state set version = version + 1 returning version)
  select pg_notify('kurabe_public_state', version::text) from touched`;
