import type { JudgeHealth } from "../schema/review-case.ts";
import { pool } from "./pool.ts";

/** How each judge of a run's dialogues did; empty where nothing was judged. */
export async function readJudgeHealth(runId: string): Promise<JudgeHealth[]> {
  const { rows } = await pool().query<JudgeHealth>({
    name: "review-judges",
    text: `select judge, judge_prompt as "judgePrompt",
             count(*)::int as ratings,
             count(*) filter (where rating is null)::int as unparsed,
             count(*) filter (where repeat > 0)::int as repeats,
             count(*) filter (where claimed is not null
               and claimed is distinct from rating)::int as differing
           from judgements where run_id = $1
           group by judge, judge_prompt order by judge, judge_prompt`,
    values: [runId],
  });
  return rows;
}
