import { pool } from "./pool.ts";
import type { TextEncoding } from "./text-encoding.ts";

/** Which answer is meant: a run and what it calls the question. */
export interface AnswerAddress {
  runId: string;
  question: number;
  turn: number;
}

export interface StoredQuestion {
  id: number;
  position: number;
  external_id: string | null;
  hash: string;
  inputs: string[];
  references: (string | null)[];
  encoding: TextEncoding;
}

/** Questions by id, with the texts that are known. */
export async function readQuestions(
  ids: readonly number[],
): Promise<Map<number, StoredQuestion>> {
  const { rows } = await pool().query<StoredQuestion>({
    name: "explorer-questions",
    text: `select id, position, external_id, hash, to_json(inputs) as inputs,
                  "references", encoding
           from questions where id = any($1::int[])`,
    values: [ids],
  });
  return new Map(rows.map((row) => [row.id, row]));
}

export interface StoredOutput {
  run_id: string;
  question_id: number;
  turn: number;
  output: string;
  encoding: TextEncoding;
  prompt_number: number | null;
}

/** Outputs of public runs, by `addressName`. The runs are checked once more here, at the very moment of reading. */
export async function readOutputs(
  addresses: readonly AnswerAddress[],
): Promise<Map<string, StoredOutput>> {
  const { rows } = await pool().query<StoredOutput>({
    name: "explorer-outputs",
    text: `select p.run_id::text, p.question_id, p.turn, p.output, p.encoding,
                  p.prompt_number
           from unnest($1::uuid[], $2::int[], $3::int2[]) a(run, question, turn)
           join runs r on r.id = a.run
             and r.status = 'published' and r.visibility = 'public'
           join predictions p on p.run_id = a.run
             and p.question_id = a.question and p.turn = a.turn and p.choice = 0`,
    values: columnsOf(addresses),
  });
  return new Map(rows.map((row) => [nameOfRow(row), row]));
}

export interface StoredJudgement {
  run_id: string;
  question_id: number;
  turn: number;
  judge: string;
  judge_prompt: string;
  rating: number | null;
  rationale: string;
  prompt: string | null;
  encoding: TextEncoding;
}

/** Judgements of public runs' answers, by `addressName`; in the order in which they were given. */
export async function readJudgements(
  addresses: readonly AnswerAddress[],
): Promise<Map<string, StoredJudgement[]>> {
  if (addresses.length === 0) return new Map();
  const { rows } = await pool().query<StoredJudgement>({
    name: "explorer-judgements",
    text: `select j.run_id::text, j.question_id, j.turn, j.judge,
                  j.judge_prompt, j.rating, j.rationale, j.prompt, j.encoding
           from unnest($1::uuid[], $2::int[], $3::int2[]) a(run, question, turn)
           join runs r on r.id = a.run
             and r.status = 'published' and r.visibility = 'public'
           join judgements j on j.run_id = a.run
             and j.question_id = a.question and j.turn = a.turn
           order by j.repeat`,
    values: columnsOf(addresses),
  });
  return Map.groupBy(rows, nameOfRow);
}

export function addressName(address: AnswerAddress): string {
  return `${address.runId} ${address.question} ${address.turn}`;
}

const nameOfRow = (row: {
  run_id: string;
  question_id: number;
  turn: number;
}) =>
  addressName({
    runId: row.run_id,
    question: row.question_id,
    turn: row.turn,
  });

const columnsOf = (addresses: readonly AnswerAddress[]) => [
  addresses.map(({ runId }) => runId),
  addresses.map(({ question }) => question),
  addresses.map(({ turn }) => turn),
];
