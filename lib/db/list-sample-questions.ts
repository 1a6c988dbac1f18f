import { z } from "zod";
import type { SampleQuestion } from "../schema/sample-question.ts";
import { database } from "./client.ts";
import { decodeText } from "./text-encoding.ts";

/**
 * The first question of each of some datasets, of the benchmark's own bank only: never what a run's files brought.
 * Datasets whose texts are not stored are left out. Whether they may be shown is for the caller to know.
 */
export async function listSampleQuestions(
  benchmarkId: string,
  datasets: readonly string[],
): Promise<SampleQuestion[]> {
  const rows = await database().$queryRaw`
    select distinct on (d.position, d.id)
           d.key as dataset, d.instruction, q.inputs, q."references",
           q.encoding::text as encoding
    from datasets d
    join questions q on q.dataset_id = d.id
    where d.benchmark_id = ${benchmarkId}
      and d.key = any(${[...datasets]}::text[])
      and q.run_id is null and cardinality(q.inputs) > 0
    order by d.position, d.id, q.position, q.id`;
  return z.array(rowSchema).parse(rows).map(questionOf);
}

const rowSchema = z.object({
  dataset: z.string(),
  instruction: z.string().nullable(),
  inputs: z.array(z.string()),
  references: z.array(z.string().nullable()),
  encoding: z.enum(["plain", "json"]),
});

function questionOf(row: z.infer<typeof rowSchema>): SampleQuestion {
  const { encoding, ...question } = row;
  const decode = (text: string) => decodeText(text, encoding);
  return {
    ...question,
    inputs: question.inputs.map(decode),
    references: question.references.map((text) =>
      text === null ? null : decode(text),
    ),
  };
}
