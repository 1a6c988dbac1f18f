import type pg from "pg";
import type { BankQuestion, QuestionBank } from "../schema/run-rows.ts";
import { CopyBuffer } from "./copy-buffer.ts";
import { copyInto } from "./copy-into.ts";
import { getDatasetIds } from "./get-dataset-ids.ts";
import { encodeTexts } from "./text-encoding.ts";

/** Replaces a benchmark's own questions, in its transaction. Where texts are unknown the hashes stand alone. */
export async function writeBank(
  client: pg.ClientBase,
  benchmarkId: string,
  bank: QuestionBank,
): Promise<void> {
  await client.query(
    `delete from questions where run_id is null
       and dataset_id in (select id from datasets where benchmark_id = $1)`,
    [benchmarkId],
  );
  await appendBank(client, benchmarkId, bank);
}

/** Adds questions to a benchmark's own, in its transaction. Returns how many. */
export async function appendBank(
  client: pg.ClientBase,
  benchmarkId: string,
  bank: QuestionBank,
): Promise<number> {
  const datasets = await getDatasetIds(client, benchmarkId);
  const out = new CopyBuffer(8);
  for (const [dataset, questions] of bank) {
    const datasetId = datasets.get(dataset);
    if (datasetId === undefined) continue;
    for (const question of questions) writeQuestion(out, datasetId, question);
  }
  const { rows } = out;
  if (rows > 0) await copyInto(client, QUESTIONS, out.take());
  return rows;
}

function writeQuestion(
  out: CopyBuffer,
  datasetId: number,
  question: BankQuestion,
): void {
  const inputs = question.inputs ?? [];
  const { texts, encoding } = encodeTexts([
    ...inputs,
    ...(question.references ?? []),
  ]);
  out.row();
  out.int4(datasetId);
  out.int4(question.position);
  out.text(question.externalId);
  out.text(question.hash);
  out.textArray(question.inputHashes);
  out.textArray(texts.slice(0, inputs.length).filter((t) => t !== null));
  out.jsonb(JSON.stringify(texts.slice(inputs.length)));
  out.text(encoding);
}

const QUESTIONS =
  'questions (dataset_id, position, external_id, hash, input_hashes, inputs, "references", encoding)';
