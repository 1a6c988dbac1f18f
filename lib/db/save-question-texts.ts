import type pg from "pg";
import type { BankQuestion, QuestionBank } from "../schema/run-rows.ts";
import { assertAdmin } from "./assert-admin.ts";
import { getDatasetIds } from "./get-dataset-ids.ts";
import { inTransaction } from "./in-transaction.ts";
import { encodeTexts } from "./text-encoding.ts";
import { writeAudit } from "./write-audit.ts";
import { appendBank } from "./write-bank.ts";

/** The texts of a bank's question whose hash they were checked against. */
export interface QuestionTexts {
  inputs: string[];
  references: (string | null)[];
}

/**
 * Gives a benchmark's questions their texts, adds questions to datasets that have none, and notes the datasets'
 * instructions. What is there already stays. Returns how many questions got their texts.
 * @param adminId whose change it is; null: the operator's
 * @throws Error where the user is not an admin
 */
export async function saveQuestionTexts(
  benchmarkId: string,
  texts: ReadonlyMap<number, QuestionTexts>,
  added: QuestionBank,
  instructions: ReadonlyMap<string, string>,
  adminId: string | null = null,
): Promise<number> {
  if (adminId !== null) await assertAdmin(adminId);
  const { saved } = await inTransaction(async (client) => {
    await client.query(
      "select pg_advisory_xact_lock(hashtext('kurabe.benchmarks'))",
    );
    const filled = await fillTexts(client, texts);
    const fresh = await withoutQuestions(client, benchmarkId, added);
    const more = await appendBank(client, benchmarkId, fresh);
    await saveInstructions(client, benchmarkId, instructions);
    const count = filled + more;
    if (count > 0)
      await writeAudit(client, {
        actorId: adminId,
        action: "benchmark.questions_imported",
        subjectType: "benchmark",
        subjectId: benchmarkId,
        details: { questions: count },
      });
    return { ok: true, saved: count };
  });
  return saved;
}

async function fillTexts(
  client: pg.ClientBase,
  texts: ReadonlyMap<number, QuestionTexts>,
): Promise<number> {
  const { rowCount } = await client.query(
    `update questions q
     set inputs = array(select jsonb_array_elements_text(t.inputs)),
         "references" = t."references", encoding = t.encoding::text_encoding
     from jsonb_to_recordset($1::jsonb)
       as t(id int, inputs jsonb, "references" jsonb, encoding text)
     where q.id = t.id and q.inputs = '{}'`,
    [JSON.stringify([...texts].map(encoded))],
  );
  return rowCount ?? 0;
}

function encoded([id, question]: [number, QuestionTexts]) {
  const { inputs, references } = question;
  const { texts, encoding } = encodeTexts([...inputs, ...references]);
  return {
    id,
    inputs: texts.slice(0, inputs.length),
    references: texts.slice(inputs.length),
    encoding,
  };
}

/** Only the datasets of which the bank holds no question yet. */
async function withoutQuestions(
  client: pg.ClientBase,
  benchmarkId: string,
  added: QuestionBank,
): Promise<Map<string, BankQuestion[]>> {
  const ids = await getDatasetIds(client, benchmarkId);
  const { rows } = await client.query<{ id: number }>(
    `select distinct dataset_id as id from questions
     where run_id is null and dataset_id = any($1::int[])`,
    [[...ids.values()]],
  );
  const filled = new Set(rows.map(({ id }) => id));
  return new Map(
    [...added].filter(([dataset]) => !filled.has(ids.get(dataset) ?? 0)),
  );
}

async function saveInstructions(
  client: pg.ClientBase,
  benchmarkId: string,
  instructions: ReadonlyMap<string, string>,
): Promise<void> {
  await client.query(
    `update datasets d set instruction = t.value
     from jsonb_each_text($2::jsonb) t
     where d.benchmark_id = $1 and d.key = t.key`,
    [benchmarkId, JSON.stringify(Object.fromEntries(instructions))],
  );
}
