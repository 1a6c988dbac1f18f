import { mayRead, type Viewer } from "../schema/access.ts";
import type { ApiJudgement } from "../schema/api/judgement.ts";
import { getRunAccess } from "./get-run-access.ts";
import { pool } from "./pool.ts";
import { decodeText, type TextEncoding } from "./text-encoding.ts";

/** Where a judgement stands in its run: what a list goes on after. */
export type JudgementPlace = [question: number, turn: number, repeat: number];

interface Row {
  dataset: string;
  hash: string;
  question_id: number;
  turn: number;
  repeat: number;
  judge: string;
  judge_prompt: string;
  rating: number | null;
  claimed: number | null;
  rationale: string;
  encoding: TextEncoding;
}

/**
 * A run's judgements by question, as far as a viewer may read it; null stands for a visitor, and for a run that is not
 * there or not theirs. What the judge was sent holds the question's text, whose licence may forbid handing it on, and
 * stays here.
 */
export async function listApiJudgements(
  viewer: Viewer | null,
  runId: string,
  wanted: {
    dataset?: string | undefined;
    after: JudgementPlace;
    limit: number;
  },
): Promise<{ judgement: ApiJudgement; place: JudgementPlace }[] | null> {
  const access = await getRunAccess(runId);
  if (!access?.isRun || !mayRead(viewer, access)) return null;
  const { rows } = await pool().query<Row>({
    name: "api-judgements",
    text: `
      select d.key as dataset, q.hash, j.question_id, j.turn, j.repeat,
             j.judge, j.judge_prompt, j.rating, j.claimed, j.rationale, j.encoding
      from judgements j
      join questions q on q.id = j.question_id
      join datasets d on d.id = q.dataset_id
      where j.run_id = $1 and ($2::text is null or d.key = $2)
        and (j.question_id, j.turn, j.repeat) > ($3::int, $4::int, $5::int)
      order by j.question_id, j.turn, j.repeat limit $6`,
    values: [runId, wanted.dataset ?? null, ...wanted.after, wanted.limit],
  });
  return rows.map((row) => ({
    judgement: toApi(row),
    place: [row.question_id, row.turn, row.repeat],
  }));
}

const toApi = (row: Row): ApiJudgement => ({
  dataset: row.dataset,
  question: row.hash,
  turn: row.turn,
  repeat: row.repeat,
  judge: row.judge,
  judge_prompt: row.judge_prompt,
  rating: row.rating,
  claimed: row.claimed,
  rationale: decodeText(row.rationale, row.encoding),
});
