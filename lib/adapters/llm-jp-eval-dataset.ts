import { z } from "zod";
import type { Place } from "../schema/issue.ts";
import type { ReadItem } from "../schema/record.ts";
import type { Adapter, Sample, Source } from "./adapter.ts";
import { baseName } from "./reading/base-name.ts";
import { formatPath, type JsonPath } from "./reading/format-path.ts";
import { jsonElements } from "./reading/json-elements.ts";
import { optional } from "./reading/loose.ts";
import { readWith } from "./reading/read-with.ts";

/**
 * `<dataset>.json`: `{instruction, output_length, metrics, samples: [{input, output}]}`, questions with their references;
 * with `generated` in the samples (`<dataset>.eval-generated.json` of llm-jp-eval-inference) they are answers.
 * The file does not say which dataset it is: its name does.
 */
export const llmJpEvalDataset: Adapter = {
  id: "llm-jp-eval-dataset",
  title: "llm-jp-eval dataset",
  source: "https://github.com/llm-jp/llm-jp-eval",
  detect: ({ keys }: Sample) =>
    keys.includes("instruction") &&
    (keys.includes("samples") || keys.includes("output_length"))
      ? 0.95
      : 0,
  read: readDataset,
};

const sampleSchema = z.object({
  input: z.string(),
  output: z.string(),
  prompt: z.string().nullish(),
  generated: z.string().optional(),
});
type DatasetSample = z.infer<typeof sampleSchema>;

/** The document, and its samples. */
const toSamples = (path: JsonPath) =>
  path.length === 0 || (path.length === 1 && path[0] === "samples");

async function* readDataset(source: Source): AsyncIterable<ReadItem> {
  const dataset = baseName(source.name);
  let instruction: string | undefined;
  for await (const item of jsonElements(source, toSamples)) {
    if (item.kind === "issue") {
      yield item;
      continue;
    }
    const [member, index] = item.path;
    if (member === "instruction" && typeof item.value === "string")
      instruction = item.value;
    if (member !== "samples" || typeof index !== "number") continue;
    const path = formatPath(item.path);
    const place = { file: source.name, line: item.line, path };
    const { record, issues } = readWith(sampleSchema, item.value, place);
    yield* issues;
    if (record) yield recordOf(record, { place, dataset, index }, instruction);
  }
}

function recordOf(
  sample: DatasetSample,
  at: { place: Place; dataset: string; index: number },
  instruction: string | undefined,
): ReadItem {
  if (sample.generated === undefined)
    return {
      kind: "question",
      ...at,
      inputs: [sample.input],
      references: [sample.output],
      ...optional("instruction", instruction),
    };
  return {
    kind: "prediction",
    ...at,
    turn: 1,
    choice: 0,
    input: sample.input,
    reference: sample.output,
    ...optional("prompt", sample.prompt ?? undefined),
    output: sample.generated,
  };
}
