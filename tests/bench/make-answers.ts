import { createHash } from "node:crypto";
import type pg from "pg";
import { inTransaction } from "../../lib/db/in-transaction.ts";
import { pool } from "../../lib/db/pool.ts";
import { saveBenchmark } from "../../lib/db/save-benchmark.ts";
import { writeAnswerVectors } from "../../lib/db/write-answer-vectors.ts";
import { benchmarkSchema } from "../../lib/schema/benchmark.ts";
import type { BankQuestion } from "../../lib/schema/run-rows.ts";

/** The made benchmark's id. */
export const MADE_ANSWERS = "made-answers";

/**
 * Fills the database of DATABASE_URL with made-up answers, the same every time: `runs` published runs that each answer
 * `questions` questions of some datasets, in Japanese of some 200 bytes. Nothing in it is a measurement of any model.
 * Indexes are made after the rows, as a restored backup makes them.
 */
export async function makeAnswers(
  runs: number,
  questions: number,
  datasets = 20,
): Promise<void> {
  const each = questions / datasets;
  await saveBenchmark(
    madeBenchmark(each, datasets),
    madeBank(each, datasets),
    0,
  );
  await pool().query(MODELS, [runs]);
  await pool().query(RUNS, [runs, MADE_ANSWERS, questions]);
  await withoutIndexes(async () => {
    for (let from = 0; from < runs; from += 50)
      await pool().query(PREDICTIONS, [from, Math.min(runs, from + 50)]);
  });
  await pool().query("vacuum (analyze, freeze) predictions");
  const { rows } = await pool().query<{ id: string }>("select id from runs");
  await eachOf(rows, ({ id }) =>
    inTransaction(async (client) => {
      await writeAnswerVectors(client, id);
      return { ok: true };
    }),
  );
  await pool().query("analyze");
}

async function withoutIndexes(work: () => Promise<void>): Promise<void> {
  const { rows } = await pool().query<{ drop: string; make: string }>(`
    select format('alter table predictions drop constraint %I', conname) as drop,
           format('alter table predictions add constraint %I %s', conname, pg_get_constraintdef(oid)) as make
    from pg_constraint
    where conrelid = 'predictions'::regclass and contype in ('p', 'f')
    union all
    select format('drop index %I', indexname), indexdef from pg_indexes
    where tablename = 'predictions' and indexname <> 'predictions_pkey'`);
  for (const { drop } of rows) await pool().query(drop);
  await work();
  for (const { make } of rows) await pool().query(make);
}

/** Two at a time. */
async function eachOf<T>(
  all: readonly T[],
  work: (one: T) => Promise<unknown>,
): Promise<void> {
  const waiting = all.values();
  const worker = async () => {
    for (const one of waiting) await work(one);
  };
  await Promise.all([worker(), worker()]);
}

/** What the predictions and what filters go by cost, indexes included. */
export async function answerSizes(client: pg.Pool): Promise<{
  answers: number;
  table: number;
  indexes: number;
  vectors: number;
}> {
  const { rows } = await client.query<Record<string, string>>(
    `select count(*) as answers, sum(octet_length(output)) as output,
            pg_table_size('predictions') as table,
            pg_indexes_size('predictions') as indexes,
            pg_total_relation_size('answer_vectors') as vectors
     from predictions`,
  );
  const of = (name: string) => Number(rows[0]?.[name]);
  return {
    answers: of("answers"),
    table: of("table"),
    indexes: of("indexes"),
    vectors: of("vectors"),
  };
}

const text = (name: string) => ({ ja: name, en: name });

function madeBenchmark(each: number, datasets: number) {
  return benchmarkSchema.parse({
    id: MADE_ANSWERS,
    family: MADE_ANSWERS,
    version: "1",
    name: text("Made"),
    description: text("Made"),
    formula: "understanding",
    axes: [
      {
        id: "understanding",
        name: text("Understanding"),
        scale: { min: 0, max: 1 },
        categories: [
          {
            id: "ALL",
            name: text("All"),
            datasets: Array.from({ length: datasets }, (_, at) => ({
              id: `set${at}`,
              name: text(`Set ${at}`),
              metric: at % 2 === 0 ? "exact_match" : "char_f1",
              questions: each,
              licence: "CC0-1.0",
            })),
          },
        ],
      },
    ],
    rules: {
      missingCategory: "missing",
      judgements: "mean-of-rows",
      duplicates: "refuse",
      postProcess: "none",
    },
  });
}

function madeBank(each: number, datasets: number): Map<string, BankQuestion[]> {
  const question = (dataset: string, position: number): BankQuestion => ({
    id: 1,
    position,
    externalId: `${position}`,
    hash: createHash("sha256").update(`${dataset} ${position}`).digest("hex"),
    inputHashes: [`${dataset}-${position}`],
    inputs: [
      `${position}番目の問い。${"日本で一番高い山は何ですか。".repeat(4)}`,
    ],
    references: [`富士山${position}`],
  });
  return new Map(
    Array.from({ length: datasets }, (_, at) => [
      `set${at}`,
      Array.from({ length: each }, (__, position) =>
        question(`set${at}`, position),
      ),
    ]),
  );
}

const MODELS = `
  insert into models (id, slug, name, display_name)
  select md5('model' || g)::uuid, 'made--' || g, 'made/' || g, 'Made ' || g
  from generate_series(0, $1::int - 1) g`;

const RUNS = `
  insert into runs (id, model_id, benchmark_id, status, visibility, evidence, content_hash, answered, expected, published_at)
  select md5('run' || g)::uuid, md5('model' || g)::uuid, $2::text, 'published', 'public', 'verified', 'made' || g, $3::int, $3::int, now()
  from generate_series(0, $1::int - 1) g`;

/** Better runs are right more often, harder questions less; a tenth of the misses are of format alone. */
const PREDICTIONS = `
  insert into predictions (run_id, question_id, turn, choice, output, encoding, score, lenient, diagnosis, answer_key)
  select md5('run' || g)::uuid, q.id, 1, 0,
         translate(repeat(md5(g || ' ' || q.id), 2), '0123456789abcdef', '富士山の高さは約千七百メトルです'),
         'plain', s.score, s.lenient,
         case when s.score < 1 then 1 + (luck % 11) end, case when s.score = 1 then 7 else luck % 50 + 8 end
  from generate_series($1::int, $2::int - 1) g
  cross join questions q
  join datasets d on d.id = q.dataset_id
  cross join lateral (select abs(hashint8(g::int8 * 1000003 + q.id)::int8) as luck) h
  cross join lateral (select luck % 1000 < 200 + (g * 37) % 400 + (q.id * 7919) % 300 as is_right) r
  cross join lateral (
    select case when is_right then 1 when d.metric = 'char_f1' then (luck % 997) / 1000.0 else 0 end as score,
           case when is_right or luck % 10 = 0 then 1 when d.metric = 'char_f1' then (luck % 997) / 1000.0 else 0 end as lenient) s
  order by g, q.id`;
