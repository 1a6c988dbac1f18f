import { mayRead, type Viewer } from "../schema/access.ts";
import type { ApiPrediction } from "../schema/api/prediction.ts";
import { diagnosisOf } from "../schema/diagnosis.ts";
import { getRunAccess } from "./get-run-access.ts";
import { pool } from "./pool.ts";
import { decodeText, type TextEncoding } from "./text-encoding.ts";

/** Where an answer stands in its run: what a list goes on after. */
export type AnswerPlace = [question: number, turn: number, choice: number];

interface Row {
  dataset: string;
  hash: string;
  question_id: number;
  turn: number;
  choice: number;
  output: string;
  encoding: TextEncoding;
  score: number | null;
  claimed: number | null;
  lenient: number | null;
  diagnosis: number | null;
}

/** A run's answers by question, as far as a viewer may read it; null stands for a visitor, and for a run that is not there or not theirs. */
export async function listApiPredictions(
  viewer: Viewer | null,
  runId: string,
  wanted: { dataset?: string | undefined; after: AnswerPlace; limit: number },
): Promise<{ prediction: ApiPrediction; place: AnswerPlace }[] | null> {
  const access = await getRunAccess(runId);
  if (!access?.isRun || !mayRead(viewer, access)) return null;
  const { rows } = await pool().query<Row>({
    name: "api-predictions",
    text: `
      select d.key as dataset, q.hash, p.question_id, p.turn, p.choice,
             p.output, p.encoding, p.score, p.claimed, p.lenient, p.diagnosis
      from predictions p
      join questions q on q.id = p.question_id
      join datasets d on d.id = q.dataset_id
      where p.run_id = $1 and ($2::text is null or d.key = $2)
        and (p.question_id, p.turn, p.choice) > ($3::int, $4::int, $5::int)
      order by p.question_id, p.turn, p.choice limit $6`,
    values: [runId, wanted.dataset ?? null, ...wanted.after, wanted.limit],
  });
  return rows.map((row) => ({
    prediction: toApi(row),
    place: [row.question_id, row.turn, row.choice],
  }));
}

const toApi = (row: Row): ApiPrediction => ({
  dataset: row.dataset,
  question: row.hash,
  turn: row.turn,
  choice: row.choice,
  output: decodeText(row.output, row.encoding),
  score: row.score,
  claimed: row.claimed,
  lenient: row.lenient,
  diagnosis: diagnosisOf(row.diagnosis),
});
