import type { PredictionRecord } from "../../schema/record.ts";
import type { Fields } from "./loose.ts";
import { listOf, objectOf, optional } from "./loose.ts";
import type { RecordFields } from "./record-fields.ts";

/** One sample of an Inspect log as an answer: the first completion, or what the conversation ends with. Null where there is none. */
export function readInspectSample(
  fields: RecordFields,
  task: { dataset: string; model: string | undefined },
): PredictionRecord | null {
  const questionId = fields.label("id");
  if (questionId === undefined)
    fields.note("warning", "missing-field", "id", { field: "id" });
  const output = completionOf(fields.row);
  if (fields.row["error"] != null)
    fields.note("warning", "generation-error", "error", {});
  else if (output === undefined)
    fields.note("warning", "missing-field", "output", { field: "output" });
  const claimed = claims(fields);
  const latency = fields.number("total_time", { min: 0, max: 1e9 });
  if (questionId === undefined || output === undefined) return null;
  const epoch = fields.number("epoch") ?? 1;
  return {
    kind: "prediction",
    place: fields.place,
    ...optional("model", task.model),
    dataset: task.dataset,
    questionId,
    turn: 1,
    choice: Math.max(0, epoch - 1),
    ...optional("input", inputOf(fields.row)),
    ...optional("reference", referenceOf(fields.row)),
    ...optional("prompt", promptOf(fields.row)),
    output,
    ...(Object.keys(claimed).length > 0 ? { claimed } : {}),
    ...optional("latency", latency),
  };
}

/** Scores by scorer; Inspect writes letters for correct, incorrect, partial and no answer. Source: `value_to_float`. */
function claims(fields: RecordFields): Record<string, number> {
  const scores = Object.entries(objectOf(fields.row["scores"]));
  const claimed: Record<string, number> = {};
  for (const [scorer, score] of scores) {
    const { value } = objectOf(score);
    const number =
      typeof value === "string"
        ? (LETTERS[value.toUpperCase()] ?? Number(value || NaN))
        : typeof value === "boolean"
          ? Number(value)
          : value;
    if (typeof number === "number" && Number.isFinite(number))
      claimed[scorer] = number;
    else if (typeof value !== "object" || value === null)
      fields.note("warning", "not-a-number", "scores", {
        field: scorer,
        value: String(value).slice(0, 40),
      });
  }
  return claimed;
}

const LETTERS: Record<string, number> = { C: 1, I: 0, P: 0.5, N: 0 };

function completionOf(sample: Fields): string | undefined {
  const [first] = listOf(objectOf(sample["output"])["choices"]);
  const message = first
    ? objectOf(first)["message"]
    : listOf(sample["messages"]).findLast(
        (m) => objectOf(m)["role"] === "assistant",
      );
  return textOf(objectOf(message)["content"], sample);
}

/** A text, or the last user message of a conversation. */
function inputOf(sample: Fields): string | undefined {
  const { input } = sample;
  if (typeof input === "string") return textOf(input, sample);
  const user = listOf(input).findLast((m) => objectOf(m)["role"] === "user");
  return textOf(objectOf(user)["content"], sample);
}

/** Several targets are alternatives, of which the first is taken. A letter stays a letter, because the answer is one too. */
function referenceOf(sample: Fields): string | undefined {
  const { target: given } = sample;
  const target = Array.isArray(given) ? listOf(given)[0] : given;
  return typeof target === "string" ? target : undefined;
}

/** What was sent before the first answer, one message after another. */
function promptOf(sample: Fields): string | undefined {
  const sent: string[] = [];
  for (const message of listOf(sample["messages"])) {
    const { role, content } = objectOf(message);
    if (role === "assistant") break;
    const text = textOf(content, sample);
    if (text !== undefined) sent.push(text);
  }
  return sent.length > 0 ? sent.join("\n\n") : undefined;
}

/** Content is a text, a pointer into the sample's attachments, or parts of which only those of type `text` were said. */
function textOf(content: unknown, sample: Fields): string | undefined {
  if (typeof content === "string") {
    const [, key] = /^attachment:\/\/(\w+)$/.exec(content) ?? [];
    const attached = key && objectOf(sample["attachments"])[key];
    return typeof attached === "string" ? attached : content;
  }
  const texts = listOf(content)
    .map(objectOf)
    .filter(({ type }) => type === "text")
    .map(({ text }) => textOf(text, sample))
    .filter((text) => text !== undefined);
  return texts.length > 0 ? texts.join("") : undefined;
}
