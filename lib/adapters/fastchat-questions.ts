import { z } from "zod";
import type { ReadItem } from "../schema/record.ts";
import type { Adapter, Source } from "./adapter.ts";
import { foreignId } from "./reading/foreign-id.ts";
import { jsonLines } from "./reading/lines.ts";
import { optional } from "./reading/loose.ts";
import { readWith } from "./reading/read-with.ts";

/** `question.jsonl`: the dialogues of MT-Bench, some with reference answers. */
export const fastchatQuestions: Adapter = {
  id: "fastchat-questions",
  title: "FastChat MT-Bench questions",
  source: "https://github.com/lm-sys/FastChat/tree/main/fastchat/llm_judge",
  detect: ({ shape, records: [first] }) =>
    shape === "jsonl" &&
    first &&
    "question_id" in first &&
    Array.isArray(first["turns"])
      ? 0.96
      : 0,
  read: readQuestions,
};

const questionSchema = z.object({
  question_id: foreignId,
  category: z.string().nullish(),
  turns: z.array(z.string()).min(1),
  reference: z.array(z.string().nullable()).nullish(),
});

async function* readQuestions(source: Source): AsyncIterable<ReadItem> {
  for await (const item of jsonLines(source)) {
    if (item.kind === "issue") {
      yield item;
      continue;
    }
    const place = { file: source.name, line: item.line };
    const { record, issues } = readWith(questionSchema, item.value, place);
    yield* issues;
    if (!record) continue;
    const { reference, turns } = record;
    const references = reference
      ? turns.map((_, turn) => reference[turn] ?? null)
      : undefined;
    yield {
      kind: "question",
      place,
      dataset: "mt_bench",
      questionId: record.question_id,
      ...optional("category", record.category ?? undefined),
      inputs: turns,
      ...optional("references", references),
    };
  }
}
