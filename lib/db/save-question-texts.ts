import { inTransaction } from "./in-transaction.ts";
import { encodeTexts } from "./text-encoding.ts";
import { writeAudit } from "./write-audit.ts";

/** The texts of a bank's question whose hash they were checked against. */
export interface QuestionTexts {
  /** Database id. */
  id: number;
  inputs: string[];
  references: (string | null)[];
}

/** Gives a benchmark's questions their texts and its datasets their instructions. Returns how many questions were without. */
export async function saveQuestionTexts(
  benchmarkId: string,
  questions: readonly QuestionTexts[],
  instructions: ReadonlyMap<string, string>,
): Promise<number> {
  const { filled } = await inTransaction(async (client) => {
    const { rowCount } = await client.query(
      `update questions q
       set inputs = array(select jsonb_array_elements_text(t.inputs)),
           "references" = t."references", encoding = t.encoding::text_encoding
       from jsonb_to_recordset($1::jsonb)
         as t(id int, inputs jsonb, "references" jsonb, encoding text)
       where q.id = t.id and q.inputs = '{}'`,
      [JSON.stringify(questions.map(encoded))],
    );
    await client.query(
      `update datasets d set instruction = t.value
       from jsonb_each_text($2::jsonb) t
       where d.benchmark_id = $1 and d.key = t.key`,
      [benchmarkId, JSON.stringify(Object.fromEntries(instructions))],
    );
    const count = rowCount ?? 0;
    if (count > 0)
      await writeAudit(client, {
        actorId: null,
        action: "benchmark.questions_imported",
        subjectType: "benchmark",
        subjectId: benchmarkId,
        details: { questions: count },
      });
    return { ok: true, filled: count };
  });
  return filled;
}

function encoded({ id, inputs, references }: QuestionTexts) {
  const { texts, encoding } = encodeTexts([...inputs, ...references]);
  return {
    id,
    inputs: texts.slice(0, inputs.length),
    references: texts.slice(inputs.length),
    encoding,
  };
}
