import type { z } from "zod";
import type { Place } from "../schema/issue.ts";
import type { ReadItem } from "../schema/record.ts";
import type { Adapter, Sample, Source } from "./adapter.ts";
import {
  answerSchema,
  headerSchema,
  judgementSchema,
  processedAnswerSchema,
  questionSchema,
} from "./reading/kurabe-lines.ts";
import { jsonLines } from "./reading/lines.ts";
import { optional } from "./reading/loose.ts";
import { readWith } from "./reading/read-with.ts";
import { issueItem } from "./reading/record-fields.ts";

/** Kurabe's own format: one JSON object per line, described by `public/schemas/kurabe-results-1.schema.json`. */
export const kurabeJsonl: Adapter = {
  id: "kurabe-jsonl",
  title: "Kurabe results (JSONL)",
  source: "lib/adapters/README.md",
  detect: detectLines,
  read: readLines,
};

function detectLines({ shape, records: [first] }: Sample): number {
  if (shape !== "jsonl" || !first) return 0;
  if (typeof first["kurabe"] === "number") return 1;
  const kind = kindOf(first);
  if (kind === "judgement") return "judge" in first ? 0.8 : 0;
  return kind && typeof first["dataset"] === "string" ? 0.8 : 0;
}

type Kind = "header" | "judgement" | "answer" | "pred" | "question";

function kindOf(row: object): Kind | null {
  if ("kurabe" in row) return "header";
  if ("judgement" in row) return "judgement";
  if ("output" in row) return "answer";
  if ("pred" in row) return "pred";
  return "input" in row || "inputs" in row ? "question" : null;
}

async function* readLines(source: Source): AsyncIterable<ReadItem> {
  let model: string | undefined;
  for await (const item of jsonLines(source)) {
    if (item.kind === "issue") {
      yield item;
      continue;
    }
    const place = { file: source.name, line: item.line };
    for (const found of readLine(item.value, place, model)) {
      if (found.kind === "run-facts") model = found.model;
      yield found;
    }
  }
}

function* readLine(
  value: unknown,
  place: Place,
  model: string | undefined,
): Generator<ReadItem> {
  const isObject = typeof value === "object" && value !== null;
  switch (isObject ? kindOf(value) : null) {
    case "header":
      return yield* read(headerSchema, value, place, (row) =>
        facts(row, place),
      );
    case "judgement":
      return yield* read(judgementSchema, value, place, (row) =>
        judgement(row, place, model),
      );
    case "answer":
      return yield* read(answerSchema, value, place, (row) =>
        answer(row, row.output, place, model),
      );
    case "pred":
      return yield* read(processedAnswerSchema, value, place, (row) => ({
        ...answer(row, row.pred, place, model),
        processed: true,
      }));
    case "question":
      return yield* read(questionSchema, value, place, (row) =>
        question(row, place),
      );
    default:
      yield issueItem("warning", "missing-field", place, { field: "output" });
  }
}

function* read<T>(
  schema: z.ZodType<T>,
  value: unknown,
  place: Place,
  translate: (row: T) => ReadItem,
): Generator<ReadItem> {
  const { record, issues } = readWith(schema, value, place);
  yield* issues;
  if (record !== null) yield translate(record);
}

function facts(row: z.infer<typeof headerSchema>, place: Place) {
  return {
    kind: "run-facts" as const,
    place,
    ...optional("model", row.model),
    ...optional("harness", row.harness),
    ...optional("harnessVersion", row.harness_version),
    ...optional("shots", row.shots),
    ...optional("promptTemplate", row.prompt_template),
    ...optional("sampling", row.sampling),
    ...(row.benchmark !== undefined && { extra: { benchmark: row.benchmark } }),
  };
}

function answer(
  row: Omit<z.infer<typeof answerSchema>, "output">,
  output: string,
  place: Place,
  model: string | undefined,
) {
  return {
    kind: "prediction" as const,
    place,
    ...optional("model", row.model ?? model),
    dataset: row.dataset,
    ...optional("questionId", row.id),
    ...optional("index", row.index),
    turn: row.turn ?? 1,
    choice: row.choice ?? 0,
    ...optional("input", row.input),
    ...optional("reference", row.reference ?? row.gold),
    ...optional("prompt", row.prompt),
    output,
    ...optional("claimed", row.claimed),
    ...optional("latency", row.latency),
  };
}

function judgement(
  row: z.infer<typeof judgementSchema>,
  place: Place,
  model: string | undefined,
) {
  return {
    kind: "judgement" as const,
    place,
    ...optional("model", row.model ?? model),
    dataset: row.dataset ?? "mt_bench",
    questionId: row.id,
    turn: row.turn ?? 1,
    ...optional("category", row.category),
    judge: { model: row.judge.model, prompt: row.judge.prompt ?? "" },
    ...optional("prompt", row.prompt),
    rationale: row.judgement,
    ...optional("claimed", row.rating),
  };
}

function question(row: z.infer<typeof questionSchema>, place: Place) {
  const reference = row.reference ?? row.gold;
  const references =
    row.references ?? (reference === undefined ? undefined : [reference]);
  return {
    kind: "question" as const,
    place,
    dataset: row.dataset,
    ...optional("questionId", row.id),
    ...optional("index", row.index),
    ...optional("category", row.category),
    inputs: row.inputs ?? [row.input ?? ""],
    ...optional("references", references),
    ...optional("instruction", row.instruction),
  };
}
