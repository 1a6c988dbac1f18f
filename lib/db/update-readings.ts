import type pg from "pg";
import type { Diagnosis } from "../schema/diagnosis.ts";
import {
  diagnosisCodes,
  diagnosisOf,
  diagnosisVersion,
} from "../schema/diagnosis.ts";
import type { LenientNode, LenientScores } from "../schema/run-scores.ts";
import { inTransaction } from "./in-transaction.ts";
import type { TextEncoding } from "./text-encoding.ts";
import { decodeText } from "./text-encoding.ts";
import { writeAnswerVectors } from "./write-answer-vectors.ts";
import { writeAudit } from "./write-audit.ts";

/** A stored answer with what reading it again needs. */
export interface StoredAnswer {
  dataset: string;
  output: string;
  /** Null where only hashes are known: it keeps the reading it has. */
  reference: string | null;
  input: string | null;
  score: number | null;
  lenient: number | null;
  diagnosis: Diagnosis | null;
  answerKey: number | null;
}

export type StoredReading = Pick<
  StoredAnswer,
  "lenient" | "diagnosis" | "answerKey"
>;

/** What reads a run again. `sum` is called once, after all answers, with the run's strict dataset scores. */
export interface Reader {
  read(answer: StoredAnswer): StoredReading;
  sum(strict: Record<string, { score: number | null }>): LenientScores | null;
}

/** Answers read and written at once. */
const BATCH = 2_000;

/**
 * Reads a run's answers again and stores lenient scores, diagnoses, keys, their sums and the version, in one transaction with
 * its audit event. Strict scores are not touched. Returns the number of answers; not ok where the run is gone.
 */
export async function updateReadings(
  runId: string,
  reader: Reader,
): Promise<{ ok: true; answers: number } | { ok: false }> {
  return inTransaction(async (client) => {
    const run = await client.query(
      "select from runs where id = $1 for update",
      [runId],
    );
    if (run.rowCount === 0) return { ok: false };
    const answers = await updateAnswers(client, runId, reader);
    const lenient = reader.sum(await strictScores(client, runId));
    await updateSums(client, runId, lenient);
    await client.query("update runs set diagnosis_version = $2 where id = $1", [
      runId,
      diagnosisVersion,
    ]);
    await writeAnswerVectors(client, runId);
    await writeAudit(client, {
      actorId: null,
      action: "run.rediagnosed",
      subjectType: "run",
      subjectId: runId,
      details: { version: diagnosisVersion, answers },
    });
    return { ok: true, answers };
  });
}

interface Row {
  question: number;
  turn: number;
  output: string;
  encoding: TextEncoding;
  score: number | null;
  lenient: number | null;
  diagnosis: number | null;
  answer_key: number | null;
  dataset: string;
  input: string | null;
  reference: string | null;
  question_encoding: TextEncoding;
}

async function updateAnswers(
  client: pg.ClientBase,
  runId: string,
  reader: Reader,
): Promise<number> {
  let answers = 0;
  for (let last: Row | undefined; ;) {
    const { rows } = await client.query<Row>({
      name: "answers-to-read-again",
      text: ANSWERS,
      values: [runId, last?.question ?? 0, last?.turn ?? 0, BATCH],
    });
    const readings = rows.map((row) => reader.read(answerOf(row)));
    await client.query({
      name: "update-readings",
      text: UPDATE,
      values: [
        runId,
        rows.map(({ question }) => question),
        rows.map(({ turn }) => turn),
        readings.map(({ lenient }) => lenient),
        readings.map(({ diagnosis }) => diagnosis && diagnosisCodes[diagnosis]),
        readings.map(({ answerKey }) => answerKey),
      ],
    });
    answers += rows.length;
    last = rows.at(-1);
    if (rows.length < BATCH) return answers;
  }
}

const ANSWERS = `
  select p.question_id as question, p.turn, p.output, p.encoding, p.score,
         p.lenient, p.diagnosis, p.answer_key, d.key as dataset,
         q.inputs[p.turn] as input, q."references" ->> (p.turn - 1) as reference,
         q.encoding as question_encoding
  from predictions p
  join questions q on q.id = p.question_id
  join datasets d on d.id = q.dataset_id
  where p.run_id = $1 and p.choice = 0 and d.metric <> 'judge_rating'
    and (p.question_id, p.turn) > ($2, $3)
  order by p.question_id, p.turn
  limit $4`;

const UPDATE = `
  update predictions p set lenient = u.lenient, diagnosis = u.diagnosis,
    answer_key = u.answer_key
  from unnest($2::int[], $3::smallint[], $4::float8[], $5::smallint[], $6::int[])
    as u(question, turn, lenient, diagnosis, answer_key)
  where p.run_id = $1 and p.question_id = u.question and p.turn = u.turn
    and p.choice = 0
    and (p.lenient, p.diagnosis, p.answer_key)
      is distinct from (u.lenient, u.diagnosis, u.answer_key)`;

function answerOf(row: Row): StoredAnswer {
  const text = (stored: string | null) =>
    stored === null ? null : decodeText(stored, row.question_encoding);
  return {
    dataset: row.dataset,
    output: decodeText(row.output, row.encoding),
    reference: text(row.reference),
    input: text(row.input),
    score: row.score,
    lenient: row.lenient,
    diagnosis: diagnosisOf(row.diagnosis),
    answerKey: row.answer_key,
  };
}

async function strictScores(
  client: pg.ClientBase,
  runId: string,
): Promise<Record<string, { score: number | null }>> {
  const { rows } = await client.query<{ key: string; value: number | null }>(
    "select key, value from scores where run_id = $1 and level = 'dataset'",
    [runId],
  );
  return Object.fromEntries(
    rows.map(({ key, value }) => [key, { score: value }]),
  );
}

async function updateSums(
  client: pg.ClientBase,
  runId: string,
  lenient: LenientScores | null,
): Promise<void> {
  const nodes = lenient ? nodesOf(lenient) : [];
  await client.query(
    `update scores s set lenient = u.lenient, diagnoses = u.diagnoses
     from scores o
     left join unnest($2::text[], $3::text[], $4::float8[], $5::jsonb[])
       as u(level, key, lenient, diagnoses)
       on u.level = o.level::text and u.key = o.key
     where o.run_id = $1 and s.run_id = o.run_id
       and s.level = o.level and s.key = o.key`,
    [
      runId,
      nodes.map(([level]) => level),
      nodes.map(([, key]) => key),
      nodes.map(([, , node]) => node.score),
      nodes.map(([, , node]) => JSON.stringify(node.diagnoses)),
    ],
  );
}

const nodesOf = (scores: LenientScores): [string, string, LenientNode][] => [
  ["overall", "overall", scores.overall],
  ...leveled("axis", scores.axes),
  ...leveled("category", scores.categories),
  ...leveled("dataset", scores.datasets),
];

const leveled = (level: string, nodes: Record<string, LenientNode>) =>
  Object.entries(nodes).map(
    ([key, node]) => [level, key, node] as [string, string, LenientNode],
  );
