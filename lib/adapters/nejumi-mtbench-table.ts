import { createHash } from "node:crypto";
import type {
  JudgementRecord,
  PredictionRecord,
  ReadItem,
} from "../schema/record.ts";
import type { Adapter, Sample, Source } from "./adapter.ts";
import { RecordFields } from "./reading/record-fields.ts";
import { unwindModelName } from "./reading/unwind-model-name.ts";
import { hasColumns, readTable, tableColumns } from "./reading/wandb-table.ts";

/** One row per judgement, each carrying question and answer: both judgements and answers come out of it. */
export const nejumiMtbenchTable: Adapter = {
  id: "nejumi-mtbench-table",
  title: "Nejumi MT-Bench output table (W&B)",
  source: "https://github.com/wandb/llm-leaderboard",
  detect: (sample: Sample) => {
    const columns = tableColumns(sample);
    return hasColumns(columns, ROW) && columns.some((c) => JUDGES.has(c))
      ? 0.97
      : 0;
  },
  read: readMtbenchTable,
};

const ROW = ["question_id", "answer", "judgment", "score", "turn"];
const JUDGES = new Set(["judge", "judge_model"]);

async function* readMtbenchTable(source: Source): AsyncIterable<ReadItem> {
  const answered = new Map<string, string>();
  for await (const item of readTable(source)) {
    if (item.kind === "issue") {
      yield item;
      continue;
    }
    const fields = new RecordFields(item.row, item.place, {
      digitsAsText: item.fromText,
    });
    const prediction = readAnswer(fields, answered);
    const judgement = readJudgement(fields);
    yield* fields.issues;
    if (prediction) yield prediction;
    if (judgement) yield judgement;
  }
}

/** An answer that is judged several times stands in several rows: it is one answer, unless the text differs. */
function readAnswer(
  fields: RecordFields,
  answered: Map<string, string>,
): PredictionRecord | null {
  const key = keyOf(fields);
  const output = fields.text("answer");
  if (!key || output === undefined) return null;
  const name = JSON.stringify([key.model, key.questionId, key.turn]);
  const hash = createHash("sha256").update(output).digest("base64");
  if (answered.get(name) === hash) return null;
  answered.set(name, hash);
  const input = fields.optionalText("question");
  return {
    kind: "prediction",
    place: fields.place,
    ...key,
    choice: 0,
    ...(input === undefined ? {} : { input }),
    output,
  };
}

function readJudgement(fields: RecordFields): JudgementRecord | null {
  const key = keyOf(fields);
  if (fields.label("question_id") === undefined)
    fields.note("warning", "missing-field", "question_id", {
      field: "question_id",
    });
  if (fields.number("turn") === undefined)
    fields.note("warning", "missing-field", "turn", { field: "turn" });
  else fields.index("turn", { min: 1, max: 2 });
  const rationale = fields.text("judgment");
  const claimed = fields.number("score", { min: -1, max: 10 });
  if (!key || rationale === undefined) return null;
  const prompt =
    fields.optionalText("user_prompt") ?? fields.optionalText("judge_prompt");
  const category = fields.optionalText("category");
  const question = fields.optionalText("question");
  const answer = fields.optionalText("answer");
  return {
    kind: "judgement",
    place: fields.place,
    ...key,
    ...(category === undefined ? {} : { category }),
    judge: judgeOf(fields),
    ...(prompt === undefined ? {} : { prompt }),
    rationale,
    ...(claimed === undefined ? {} : { claimed }),
    ...(question === undefined ? {} : { question }),
    ...(answer === undefined ? {} : { answer }),
  };
}

function keyOf(fields: RecordFields) {
  const questionId = fields.label("question_id");
  const turn = Number(fields.row["turn"] ?? NaN);
  if (questionId === undefined || (turn !== 1 && turn !== 2)) return null;
  const model =
    fields.label("model") ??
    fields.label("model_name") ??
    fields.label("basemodel_name");
  return {
    ...(model === undefined ? {} : { model: unwindModelName(model) }),
    dataset: "mt_bench",
    questionId,
    turn,
  };
}

/** `["gpt-4", "single-v1"]`, the same as Python prints it (CSV), the judge's name alone, or two columns (v4). */
function judgeOf(fields: RecordFields): { model: string; prompt: string } {
  const judge = fields.row["judge"] ?? fields.row["judge_model"];
  const template = fields.optionalText("judge_prompt_template") ?? "";
  const [model, prompt] = Array.isArray(judge)
    ? judge.map(String)
    : typeof judge === "string"
      ? namesIn(judge)
      : [];
  return { model: model ?? "", prompt: prompt ?? template };
}

function namesIn(text: string): string[] {
  if (!text.startsWith("[")) return [text];
  return [...text.matchAll(/'([^']*)'|"([^"]*)"/g)].map(
    (found) => found[1] ?? found[2] ?? "",
  );
}
