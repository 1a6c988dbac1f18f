import { z } from "zod";
import type { PredictionRecord } from "../../schema/record.ts";
import type { IssueItem } from "./bytes-of.ts";
import { formatPath } from "./format-path.ts";
import type { JsonElement } from "./json-elements.ts";
import { optional } from "./loose.ts";
import { readWith } from "./read-with.ts";

const text = z.union([z.string(), z.number().transform(String)]);

/** One sample of `{dataset: [{prompt, input, pred, gold}]}`. W&B tables of the same harness write `true` for `gold`. */
const answerSchema = z.object({
  prompt: z.string().nullish(),
  input: text.optional(),
  pred: text,
  gold: text.optional(),
  true: text.optional(),
});

/** Whether a value looks like such a sample. */
export function isLlmJpEvalAnswer(value: unknown): boolean {
  return (
    typeof value === "object" &&
    value !== null &&
    "pred" in value &&
    ("gold" in value || "true" in value)
  );
}

/** Reads a sample that stands at `[..., dataset, position]`: position is all that identifies it. */
export function* llmJpEvalAnswer(
  file: string,
  element: JsonElement,
  model?: string,
): Generator<PredictionRecord | IssueItem> {
  const [dataset, index] = element.path.slice(-2);
  const place = { file, line: element.line, path: formatPath(element.path) };
  const { record, issues } = readWith(answerSchema, element.value, place);
  yield* issues;
  if (!record || typeof index !== "number") return;
  yield {
    kind: "prediction",
    place,
    ...optional("model", model),
    dataset: String(dataset),
    index,
    turn: 1,
    choice: 0,
    ...optional("input", record.input),
    ...optional("reference", record.gold ?? record.true),
    ...optional("prompt", record.prompt ?? undefined),
    output: record.pred,
    processed: true,
  };
}
