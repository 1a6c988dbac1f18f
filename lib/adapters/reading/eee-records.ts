import type { AggregateRecord, PredictionRecord } from "../../schema/record.ts";
import type { Fields } from "./loose.ts";
import { listOf, objectOf, optional } from "./loose.ts";
import { type Range, RecordFields } from "./record-fields.ts";

/** One of the aggregate file's `evaluation_results`. Its score must lie on the scale that the file itself declares. */
export function readEeeResult(
  fields: RecordFields,
  model: string | undefined,
): AggregateRecord | null {
  const name = fields.text("evaluation_name");
  const config = objectOf(fields.row["metric_config"]);
  const details = objectOf(fields.row["score_details"]);
  const scaleMax = scaleMaxOf(config);
  const value = readScore(fields, details, {
    min: numberOr(config["min_score"], -Number.MAX_VALUE),
    max: scaleMax ?? Number.MAX_VALUE,
  });
  if (name === undefined || value === undefined) return null;
  const n = objectOf(details["uncertainty"])["num_samples"];
  return {
    kind: "aggregate",
    place: fields.place,
    ...optional("model", model),
    name,
    ...textField("metric", config["metric_name"] ?? config["metric_id"]),
    value,
    ...optional("scaleMax", scaleMax),
    ...(Number.isInteger(n) ? { n: Number(n) } : {}),
  };
}

function scaleMaxOf(config: Fields): number | undefined {
  const byUnit = config["metric_unit"] === "percent" ? 100 : undefined;
  return numberOr(config["max_score"], byUnit);
}

function readScore(
  fields: RecordFields,
  details: Fields,
  range: Range,
): number | undefined {
  const inner = new RecordFields(details, fields.placeOf("score_details"));
  if (details["score"] === undefined)
    inner.note("warning", "missing-field", "score", { field: "score" });
  const value = inner.number("score", range);
  fields.issues.push(...inner.issues);
  return value;
}

/** One instance line: an answer per alternative, or per turn of a conversation, whose score is of no single turn. */
export function readEeeInstance(fields: RecordFields): PredictionRecord[] {
  const dataset = fields.text("evaluation_name");
  const questionId = fields.label("sample_id");
  if (questionId === undefined)
    fields.note("warning", "missing-field", "sample_id", {
      field: "sample_id",
    });
  if (fields.row["error"] != null)
    fields.note("warning", "generation-error", "error", {});
  const answers = answersOf(fields.row);
  if (answers.length === 0)
    fields.note("warning", "missing-field", "output", { field: "output" });
  const claimed = claimOf(fields);
  if (dataset === undefined || questionId === undefined) return [];
  const model = fields.optionalText("model_id");
  const latency = objectOf(fields.row["performance"])["latency_ms"];
  const isDialogue = answers.some((answer) => answer.turn > 1);
  return answers.map((answer, at) => ({
    kind: "prediction" as const,
    place: fields.place,
    ...optional("model", model),
    dataset,
    questionId,
    ...answer,
    ...(at === 0 && claimed !== undefined && !isDialogue ? { claimed } : {}),
    ...(at === 0 && typeof latency === "number"
      ? { latency: latency / 1000 }
      : {}),
  }));
}

type Answer = Pick<
  PredictionRecord,
  "turn" | "choice" | "input" | "reference" | "prompt" | "output"
>;

function answersOf(row: Fields): Answer[] {
  const input = objectOf(row["input"]);
  const messages = row["messages"];
  if (Array.isArray(messages)) return turnsOf(messages as unknown[]);
  const outputs = objectOf(row["output"])["raw"];
  const [reference] = listOf(input["reference"]);
  return listOf(outputs)
    .filter((output) => typeof output === "string")
    .map((output, choice) => ({
      turn: 1,
      choice,
      ...textField("input", input["raw"]),
      ...textField("reference", reference),
      ...textField("prompt", input["formatted"]),
      output,
    }));
}

/** Each user message with the assistant's next one. */
function turnsOf(messages: unknown[]): Answer[] {
  const answers: Answer[] = [];
  let asked: unknown;
  for (const message of messages) {
    const { role, content } = objectOf(message);
    if (role === "user") asked = content;
    if (role !== "assistant" || typeof content !== "string") continue;
    const turn = answers.length + 1;
    answers.push({
      turn,
      choice: 0,
      ...textField("input", asked),
      output: content,
    });
  }
  return answers;
}

function claimOf(fields: RecordFields): Record<string, number> | undefined {
  const evaluation = new RecordFields(objectOf(fields.row["evaluation"]), {
    ...fields.place,
    path: "evaluation",
  });
  const score = evaluation.number("score");
  fields.issues.push(...evaluation.issues);
  return score === undefined ? undefined : { score };
}

const textField = <K extends string>(name: K, value: unknown) =>
  (typeof value === "string" ? { [name]: value } : {}) as { [P in K]?: string };

const numberOr = <D>(value: unknown, otherwise: D): number | D =>
  typeof value === "number" && Number.isFinite(value) ? value : otherwise;
