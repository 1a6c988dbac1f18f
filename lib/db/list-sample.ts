import type { SampledAnswer } from "../schema/review-case.ts";
import { pool } from "./pool.ts";

/** How many answers of a submission its reviewer is given to read. */
export const sampleSize = 20;

/**
 * The random sample of a run's answers, the same whoever asks and whenever: drawn by a hash of the run's id and the
 * answer's place, so that nobody chooses it.
 */
export async function listSample(
  runId: string,
  reviewerId: string,
): Promise<SampledAnswer[]> {
  const { rows } = await pool().query<SampledAnswer>({
    name: "review-sample",
    text: `select s.question_id as question, s.turn,
             r.read_at is not null as "isRead"
           from (
             select p.question_id, p.turn,
               md5($1::uuid || ':' || p.question_id || ':' || p.turn) as place
             from predictions p
             where p.run_id = $1::uuid and p.choice = 0
             order by place limit ${sampleSize}
           ) s
           left join sample_readings r
             on r.run_id = $1::uuid and r.reviewer_id = $2
             and r.question_id = s.question_id and r.turn = s.turn
           order by s.place`,
    values: [runId, reviewerId],
  });
  return rows;
}
