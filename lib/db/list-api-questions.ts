import type { ApiQuestion } from "../schema/api/question.ts";
import type { Benchmark, Dataset } from "../schema/benchmark.ts";
import { allowsShowing } from "../schema/open-licence.ts";
import type { StoredQuestion } from "./page-texts.ts";
import { pool } from "./pool.ts";
import { decodeText } from "./text-encoding.ts";

/** Where a question stands in its benchmark: what a list goes on after. */
export type QuestionPlace = [dataset: number, position: number, id: number];

type Row = StoredQuestion & { dataset_id: number; dataset: string };

/** The benchmark's own questions, in the order of its datasets and theirs, with the texts that everybody may read. */
export async function listApiQuestions(
  benchmark: Benchmark,
  wanted: {
    dataset?: string | undefined;
    after: QuestionPlace;
    limit: number;
  },
): Promise<{ question: ApiQuestion; place: QuestionPlace }[]> {
  const { rows } = await pool().query<Row>({
    name: "api-questions",
    text: `${QUESTIONS}
      where d.benchmark_id = $1 and q.run_id is null
        and ($2::text is null or d.key = $2)
        and (q.dataset_id, q.position, q.id) > ($3::int, $4::int, $5::int)
      order by q.dataset_id, q.position, q.id limit $6`,
    values: [
      benchmark.id,
      wanted.dataset ?? null,
      ...wanted.after,
      wanted.limit,
    ],
  });
  return rows.map((row) => ({
    question: toApi(benchmark, row),
    place: [row.dataset_id, row.position, row.id],
  }));
}

/**
 * The benchmark's question of a hash, or the first that a published public run brought. Null where there is none: nothing
 * tells a private run's question from one that is nowhere.
 */
export async function getApiQuestion(
  benchmark: Benchmark,
  hash: string,
): Promise<ApiQuestion | null> {
  const { rows } = await pool().query<Row>({
    name: "api-question",
    text: `${QUESTIONS}
      left join runs r on r.id = q.run_id
      where d.benchmark_id = $1 and q.hash = $2
        and (q.run_id is null
          or r.status = 'published' and r.visibility = 'public')
      order by q.run_id is not null, q.id limit 1`,
    values: [benchmark.id, hash],
  });
  return rows[0] ? toApi(benchmark, rows[0]) : null;
}

const QUESTIONS = `
  select q.id, q.dataset_id, d.key as dataset, q.position, q.external_id,
         q.hash, to_json(q.inputs) as inputs, q."references", q.encoding
  from questions q join datasets d on d.id = q.dataset_id`;

function toApi(benchmark: Benchmark, row: Row): ApiQuestion {
  const licence = datasetOf(benchmark, row.dataset)?.licence;
  const isKnown = row.inputs.length > 0;
  const isOpen = allowsShowing(licence);
  const textOf = (text: string | null | undefined) =>
    text == null || !isOpen ? null : decodeText(text, row.encoding);
  const turns = Math.max(1, row.inputs.length, row.references.length);
  return {
    hash: row.hash,
    dataset: row.dataset,
    position: row.position,
    external_id: row.external_id,
    licence: licence ?? null,
    texts: isKnown ? (isOpen ? "open" : "withheld") : "unknown",
    turns: Array.from({ length: turns }, (_, at) => ({
      turn: at + 1,
      question: textOf(row.inputs[at]),
      reference: textOf(row.references[at]),
    })),
  };
}

function datasetOf(benchmark: Benchmark, id: string): Dataset | undefined {
  return benchmark.axes
    .flatMap(({ categories }) => categories)
    .flatMap(({ datasets }) => datasets)
    .find((dataset) => dataset.id === id);
}
