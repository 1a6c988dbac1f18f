import type { ReadItem } from "../schema/record.ts";
import type { Adapter, Sample, Source } from "./adapter.ts";
import { formatPath, type JsonPath } from "./reading/format-path.ts";
import { jsonElements } from "./reading/json-elements.ts";
import {
  isLlmJpEvalAnswer,
  llmJpEvalAnswer,
} from "./reading/llm-jp-eval-answer.ts";
import { peekJson } from "./reading/peek-json.ts";
import { issueItem } from "./reading/record-fields.ts";

/** `output_eval.json`: `{dataset: [{prompt, input, pred, gold}]}`. */
export const llmJpEval10: Adapter = {
  id: "llm-jp-eval-1-0",
  title: "llm-jp-eval 1.0 answers (output_eval.json)",
  source: "https://github.com/llm-jp/llm-jp-eval",
  detect: detectAnswers,
  read: readAnswers,
};

/** The document, and the list of each dataset. */
const toSamples = (path: JsonPath) => path.length < 2;

function detectAnswers(sample: Sample): number {
  if (!sample.text.trimStart().startsWith("{")) return 0;
  const [first] = peekJson(sample, toSamples);
  const [dataset, index] = first?.path ?? [];
  const found = typeof dataset === "string" && typeof index === "number";
  return found && isLlmJpEvalAnswer(first?.value) ? 0.95 : 0;
}

async function* readAnswers(source: Source): AsyncIterable<ReadItem> {
  for await (const item of jsonElements(source, toSamples))
    if (item.kind === "issue") yield item;
    else if (typeof item.path[1] === "number")
      yield* llmJpEvalAnswer(source.name, item);
    else yield notSamples(source, item.path, item.line);
}

function notSamples(source: Source, path: JsonPath, line: number): ReadItem {
  const field = formatPath(path) || "document";
  return issueItem(
    "warning",
    "wrong-type",
    { file: source.name, line, path: field },
    { field, expected: "list of samples" },
  );
}
