import { diagnosisCodes } from "../schema/diagnosis.ts";
import { inputHash } from "../schema/question-hash.ts";
import type { RunRow } from "../schema/run-rows.ts";
import { CopyBuffer } from "./copy-buffer.ts";
import type { CopyTarget } from "./copy-into.ts";
import { encodeTexts, toName } from "./text-encoding.ts";

/** Where one run's rows wait to be sent, a buffer per table. Rows that others point at go first. */
export function createRunBuffers() {
  return {
    question: { target: QUESTIONS, rows: new CopyBuffer(10) },
    prompt: { target: PROMPTS, rows: new CopyBuffer(4) },
    prediction: { target: PREDICTIONS, rows: new CopyBuffer(12) },
    judgement: { target: JUDGEMENTS, rows: new CopyBuffer(11) },
  };
}

/** What rows are stored under: the run's uuid as bytes, and database ids. */
export interface RunIds {
  run: Uint8Array;
  question(ref: number): number;
  dataset(key: string): number;
}

/** Adds one row of the pipeline to its table's buffer. */
export function writeRunRow(
  buffers: ReturnType<typeof createRunBuffers>,
  ids: RunIds,
  row: RunRow,
): void {
  switch (row.kind) {
    case "question":
      return writeQuestion(buffers.question.rows, ids, row);
    case "prompt":
      return writePrompt(buffers.prompt.rows, ids, row);
    case "prediction":
      return writePrediction(buffers.prediction.rows, ids, row);
    case "judgement":
      return writeJudgement(buffers.judgement.rows, ids, row);
    default:
      return row satisfies never;
  }
}

type Row<Kind extends RunRow["kind"]> = Extract<RunRow, { kind: Kind }>;

function writeQuestion(
  out: CopyBuffer,
  ids: RunIds,
  row: Row<"question">,
): void {
  const { texts, encoding } = encodeTexts([...row.inputs, ...row.references]);
  const inputs = texts.slice(0, row.inputs.length);
  out.row();
  out.int4(ids.question(row.ref));
  out.int4(ids.dataset(row.dataset));
  out.bytes(ids.run);
  out.int4(row.position);
  out.text(row.externalId === null ? null : toName(row.externalId));
  out.text(row.hash);
  out.textArray(row.inputs.map((text) => inputHash(row.dataset, text)));
  out.textArray(inputs.filter((text) => text !== null));
  out.jsonb(JSON.stringify(texts.slice(row.inputs.length)));
  out.text(encoding);
}

function writePrompt(out: CopyBuffer, ids: RunIds, row: Row<"prompt">): void {
  const { texts, encoding } = encodeTexts([row.text]);
  out.row();
  out.bytes(ids.run);
  out.int4(row.number);
  out.text(texts[0] ?? "");
  out.text(encoding);
}

function writePrediction(
  out: CopyBuffer,
  ids: RunIds,
  row: Row<"prediction">,
): void {
  const { texts, encoding } = encodeTexts([row.output]);
  out.row();
  out.bytes(ids.run);
  out.int4(ids.question(row.question));
  out.int2(row.turn);
  out.int2(row.choice);
  out.text(texts[0] ?? "");
  out.text(encoding);
  out.float8(row.score);
  out.float8(row.claimed);
  out.float8(row.lenient);
  out.int2(row.diagnosis === null ? null : diagnosisCodes[row.diagnosis]);
  out.int4(row.answerKey);
  out.int4(row.promptNumber);
}

function writeJudgement(
  out: CopyBuffer,
  ids: RunIds,
  row: Row<"judgement">,
): void {
  const { texts, encoding } = encodeTexts([row.rationale, row.prompt]);
  out.row();
  out.bytes(ids.run);
  out.int4(ids.question(row.question));
  out.int2(row.turn);
  out.int2(row.repeat);
  out.text(toName(row.judge));
  out.text(toName(row.judgePrompt));
  out.float8(row.rating);
  out.float8(row.claimed);
  out.text(texts[0] ?? "");
  out.text(texts[1] ?? null);
  out.text(encoding);
}

const QUESTIONS: CopyTarget =
  'questions (id, dataset_id, run_id, position, external_id, hash, input_hashes, inputs, "references", encoding)';
const PROMPTS: CopyTarget = "prompts (run_id, number, text, encoding)";
const PREDICTIONS: CopyTarget =
  "predictions (run_id, question_id, turn, choice, output, encoding, score, claimed, lenient, diagnosis, answer_key, prompt_number)";
const JUDGEMENTS: CopyTarget =
  "judgements (run_id, question_id, turn, repeat, judge, judge_prompt, rating, claimed, rationale, prompt, encoding)";
