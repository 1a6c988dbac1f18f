import { isMuch, MOST_AT_ONCE } from "./get-question-stats.ts";
import { countedRuns } from "./make-question-stats.ts";
import { pool } from "./pool.ts";
import { prepareInThread } from "./prepare-in-thread.ts";
import { getPublicAnswers } from "./public-answers.ts";

/**
 * Makes the statistics that readers would not get at once, of every benchmark, where the public runs have changed since.
 * @param mostAtOnce see MOST_AT_ONCE
 */
export async function prepareStatistics(
  mostAtOnce = MOST_AT_ONCE,
): Promise<void> {
  const { rows } = await pool().query<{ id: string }>(
    `select distinct benchmark_id as id from runs
     where status = 'published' and visibility = 'public' order by id`,
  );
  for (const { id } of rows) {
    const answers = await getPublicAnswers(id);
    if (!answers) continue;
    if (isMuch(answers.datasets, countedRuns(answers), mostAtOnce))
      await prepareInThread(id);
  }
}
