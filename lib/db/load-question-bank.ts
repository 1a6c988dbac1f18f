import type { BankQuestion, QuestionBank } from "../schema/run-rows.ts";
import { pool } from "./pool.ts";
import { decodeText } from "./text-encoding.ts";
import type { TextEncoding } from "./text-encoding.ts";

/** A benchmark's own questions by dataset, in their order; texts only where they were imported. */
export async function loadQuestionBank(
  benchmarkId: string,
): Promise<QuestionBank> {
  // As JSON, because pg parses that twice as fast as arrays.
  const { rows } = await pool().query<QuestionRow>({
    name: "load-question-bank",
    text: `select d.key as dataset, q.id, q.position, q.external_id, q.hash,
                  to_json(q.input_hashes) as input_hashes,
                  to_json(q.inputs) as inputs, q."references", q.encoding
           from questions q join datasets d on d.id = q.dataset_id
           where d.benchmark_id = $1 and q.run_id is null
           order by d.position, q.id`,
    values: [benchmarkId],
  });
  const bank: QuestionBank = new Map();
  for (const row of rows) {
    const known = bank.get(row.dataset) ?? [];
    bank.set(row.dataset, known);
    known.push(questionOf(row));
  }
  return bank;
}

interface QuestionRow {
  dataset: string;
  id: number;
  position: number;
  external_id: string | null;
  hash: string;
  input_hashes: string[];
  inputs: string[];
  references: (string | null)[];
  encoding: TextEncoding;
}

function questionOf(row: QuestionRow): BankQuestion {
  const { id, position, hash, encoding } = row;
  const decode = (text: string) => decodeText(text, encoding);
  const question = {
    id,
    position,
    externalId: row.external_id,
    hash,
    inputHashes: row.input_hashes,
  };
  if (row.inputs.length === 0) return question;
  return {
    ...question,
    inputs: row.inputs.map(decode),
    references: row.references.map((r) => (r === null ? null : decode(r))),
  };
}
