import { z } from "zod";
import type { Place } from "../schema/issue.ts";
import type { PredictionRecord, ReadItem } from "../schema/record.ts";
import type { Adapter, Source } from "./adapter.ts";
import { foreignId } from "./reading/foreign-id.ts";
import { jsonLines } from "./reading/lines.ts";
import { readWith } from "./reading/read-with.ts";
import { issueItem } from "./reading/record-fields.ts";

/** `model_answer/<model>.jsonl`, and `reference_answer/<model>.jsonl` which has the same shape. */
export const fastchatAnswers: Adapter = {
  id: "fastchat-answers",
  title: "FastChat MT-Bench answers",
  source: "https://github.com/lm-sys/FastChat/tree/main/fastchat/llm_judge",
  detect: ({ records: [first] }) =>
    first && "question_id" in first && Array.isArray(first["choices"])
      ? 0.97
      : 0,
  read: readAnswers,
};

const answerSchema = z.object({
  question_id: foreignId,
  model_id: z.string().optional(),
  choices: z.array(
    z.object({
      index: z.number().int().min(0).optional(),
      turns: z.array(z.string()),
    }),
  ),
  generate_params: z.record(z.string(), z.unknown()).optional(),
});
type Answer = z.infer<typeof answerSchema>;

async function* readAnswers(source: Source): AsyncIterable<ReadItem> {
  const described = new Set<string | undefined>();
  for await (const item of jsonLines(source)) {
    if (item.kind === "issue") {
      yield item;
      continue;
    }
    const place = { file: source.name, line: item.line };
    const { record, issues } = readWith(answerSchema, item.value, place);
    yield* issues;
    if (!record) continue;
    if (record.generate_params && !described.has(record.model_id)) {
      described.add(record.model_id);
      yield runFacts(record, place);
    }
    yield* predictions(record, place);
  }
}

function* predictions(answer: Answer, place: Place): Generator<ReadItem> {
  const prompt = answer.generate_params?.["prompt"];
  for (const [position, { index, turns }] of answer.choices.entries())
    for (const [at, output] of turns.entries()) {
      const path = `choices[${position}].turns[${at}]`;
      const record: PredictionRecord = {
        kind: "prediction",
        place: { ...place, path },
        ...(answer.model_id !== undefined && { model: answer.model_id }),
        dataset: "mt_bench",
        questionId: answer.question_id,
        turn: at + 1,
        choice: index ?? position,
        // Where there are more turns, nobody says which one the prompt was for.
        ...(typeof prompt === "string" && turns.length === 1 && { prompt }),
        output,
      };
      if (ERRORS.has(output))
        yield issueItem("warning", "generation-error", record.place, {
          question: answer.question_id,
          turn: record.turn,
        });
      yield record;
    }
}

/** What FastChat writes in place of an answer that failed. */
const ERRORS = new Set(["ERROR", "$ERROR$"]);

/** AUGMXNT's fork writes the sampling into every row; that of a model's first row stands for all. */
function runFacts(answer: Answer, place: Place): ReadItem {
  const { prompt: _prompt, ...params } = answer.generate_params ?? {};
  const sampling = z.record(z.string(), scalar.catch(null)).parse(params);
  return {
    kind: "run-facts",
    place: { ...place, path: "generate_params" },
    ...(answer.model_id !== undefined && { model: answer.model_id }),
    harness: "FastChat",
    sampling,
  };
}

const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);
