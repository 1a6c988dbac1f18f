import type { QuestionPlace } from "../explorer/answer-table.ts";
import { pool } from "./pool.ts";

/**
 * What questions stand for and where: a question that a run brought is the bank's of the same content, or else the
 * lowest of the given ids with that content.
 */
export async function listQuestionPlaces(
  questionIds: readonly number[],
): Promise<Map<number, QuestionPlace>> {
  const { rows } = await pool().query<PlaceRow>({
    name: "question-places",
    text: `
      select q.id, q.position, case when q.run_id is not null then q.hash end as brought,
             k.id as bank_id, k.position as bank_position
      from questions q
      left join lateral (
        select b.id, b.position from questions b
        where q.run_id is not null and b.run_id is null
          and b.dataset_id = q.dataset_id and b.hash = q.hash
        order by b.id limit 1) k on true
      where q.id = any($1::int[])
      order by q.id`,
    values: [questionIds],
  });
  const firsts = new Map<string, QuestionPlace>();
  return new Map(rows.map((row) => [row.id, placeOf(row, firsts)]));
}

interface PlaceRow {
  id: number;
  position: number;
  /** The hash of a question that a run brought. */
  brought: string | null;
  bank_id: number | null;
  bank_position: number | null;
}

function placeOf(
  { id, position, brought, bank_id, bank_position }: PlaceRow,
  firsts: Map<string, QuestionPlace>,
): QuestionPlace {
  if (bank_id !== null)
    return { same: bank_id, position: bank_position ?? position };
  const own = { same: id, position };
  if (brought === null) return own;
  const first = firsts.get(brought) ?? own;
  firsts.set(brought, first);
  return first;
}
