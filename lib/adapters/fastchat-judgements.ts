import { z } from "zod";
import type { Place } from "../schema/issue.ts";
import type { JudgementRecord, ReadItem } from "../schema/record.ts";
import type { Adapter, Source } from "./adapter.ts";
import { foreignId } from "./reading/foreign-id.ts";
import { jsonLines } from "./reading/lines.ts";
import { optional } from "./reading/loose.ts";
import { readWith } from "./reading/read-with.ts";

/** `model_judgment/<judge>_single.jsonl`: one model or all of them in one file. */
export const fastchatJudgements: Adapter = {
  id: "fastchat-judgements",
  title: "FastChat MT-Bench judgements",
  source: "https://github.com/lm-sys/FastChat/tree/main/fastchat/llm_judge",
  detect: ({ shape, records: [first] }) =>
    shape === "jsonl" &&
    first &&
    ["question_id", "judge", "judgment"].every((key) => key in first)
      ? 0.97
      : 0,
  read: readJudgements,
};

const judgementSchema = z.object({
  question_id: foreignId,
  model: z.string().optional(),
  /** `[model, prompt name]`; some forks write the model alone. */
  judge: z.union([z.tuple([z.string(), z.string()]), z.string()]),
  user_prompt: z.string().nullish(),
  judgment: z.string(),
  score: z.number().nullish(),
  turn: z.number().int().min(1).default(1),
  category: z.string().nullish(),
});
type Judgement = z.infer<typeof judgementSchema>;

async function* readJudgements(source: Source): AsyncIterable<ReadItem> {
  for await (const item of jsonLines(source)) {
    if (item.kind === "issue") {
      yield item;
      continue;
    }
    const place = { file: source.name, line: item.line };
    const { record, issues } = readWith(judgementSchema, item.value, place);
    yield* issues;
    if (record) yield judgementOf(record, place);
  }
}

function judgementOf(row: Judgement, place: Place): JudgementRecord {
  const [model, prompt] =
    typeof row.judge === "string" ? [row.judge, ""] : row.judge;
  return {
    kind: "judgement",
    place,
    ...optional("model", row.model),
    dataset: "mt_bench",
    questionId: row.question_id,
    turn: row.turn,
    ...optional("category", row.category ?? undefined),
    judge: { model, prompt },
    ...optional("prompt", row.user_prompt ?? undefined),
    rationale: row.judgment,
    ...optional("claimed", row.score ?? undefined),
  };
}
