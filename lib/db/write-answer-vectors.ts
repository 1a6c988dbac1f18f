import type pg from "pg";
import {
  encodeVector,
  vectorOf,
  type VectorEntry,
} from "../explorer/answer-vector.ts";
import { CopyBuffer, uuidBytes } from "./copy-buffer.ts";
import { copyInto } from "./copy-into.ts";
import { decodeText } from "./text-encoding.ts";

/**
 * Writes a run's answer vectors anew, of what its predictions and judgements say now; in the transaction that changed
 * those. Of alternatives only the first counts; of repeated judgements the mean of the ratings.
 */
export async function writeAnswerVectors(
  client: pg.ClientBase,
  runId: string,
): Promise<void> {
  await client.query("delete from answer_vectors where run_id = $1", [runId]);
  const { rows } = await client.query<Row>({
    name: "answers-for-vectors",
    text: ANSWERS,
    values: [runId],
    rowMode: "array",
  });
  const run = uuidBytes(runId);
  const out = new CopyBuffer(3);
  for (const [dataset, answers] of Map.groupBy(rows, ([id]) => id)) {
    out.row();
    out.int4(dataset);
    out.bytes(run);
    out.bytes(encodeVector(vectorOf(answers.map(entryOf))));
  }
  if (out.rows > 0)
    await copyInto(
      client,
      "answer_vectors (dataset_id, run_id, data)",
      out.take(),
    );
}

type Row = [
  dataset: number,
  question: number,
  turn: number,
  score: number | null,
  lenient: number | null,
  diagnosis: number | null,
  key: number | null,
  length: number | null,
  /** Only where its characters cannot be counted in the database. */
  escaped: string | null,
  rating: number | null,
  judgements: number | null,
  ratings: number | null,
];

const ANSWERS = `
  select q.dataset_id, question_id, turn, p.score, p.lenient, p.diagnosis,
         p.answer_key, p.length, p.escaped, j.rating, j.judgements, j.ratings
  from (select question_id, turn, score, lenient, diagnosis, answer_key,
               length(output) as length,
               case encoding when 'json' then output end as escaped
        from predictions where run_id = $1 and choice = 0) p
  full join (select question_id, turn, avg(rating) as rating,
                    count(*)::int as judgements, count(rating)::int as ratings
             from judgements where run_id = $1
             group by question_id, turn) j using (question_id, turn)
  join questions q on q.id = question_id
  order by q.dataset_id, q.position, question_id, turn`;

function entryOf(row: Row): VectorEntry {
  const [, question, turn, score, lenient, diagnosis, key] = row;
  const [, , , , , , , length, escaped, rating, judgements, ratings] = row;
  return {
    question,
    turn,
    score: score ?? rating,
    lenient,
    diagnosis,
    key,
    length:
      escaped === null
        ? (length ?? 0)
        : [...decodeText(escaped, "json")].length,
    isAnswered: length !== null,
    judgeFailed: (ratings ?? 0) < (judgements ?? 0),
  };
}
