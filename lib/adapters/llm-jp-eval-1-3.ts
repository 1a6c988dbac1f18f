import { z } from "zod";
import type { ReadItem, RunFactsRecord } from "../schema/record.ts";
import type { Adapter, Sample, Source } from "./adapter.ts";
import { claimedScores } from "./reading/claimed-scores.ts";
import type { JsonPath } from "./reading/format-path.ts";
import { jsonElements } from "./reading/json-elements.ts";
import { readJsonMember } from "./reading/json-member.ts";
import { llmJpEvalAnswer } from "./reading/llm-jp-eval-answer.ts";
import { objectOf, optional } from "./reading/loose.ts";
import { publicModelName, safeFacts } from "./reading/safe-facts.ts";

/** One file per run: `{scores, outputs: {dataset: [sample]}, config}`, in this order; up to hundreds of megabytes. */
export const llmJpEval13: Adapter = {
  id: "llm-jp-eval-1-3",
  title: "llm-jp-eval 1.3 result file",
  source: "https://github.com/llm-jp/llm-jp-eval",
  detect: detectResult,
  read: readResult,
};

const toSamples = (path: JsonPath) =>
  path.length === 0 || (path[0] === "outputs" && path.length < 3);

function detectResult({ text, keys }: Sample): number {
  if (!text.trimStart().startsWith("{") || !keys.includes("scores")) return 0;
  if (keys.includes("outputs")) return 0.96;
  return keys.includes("config") && /"metainfo"/.test(text) ? 0.9 : 0;
}

async function* readResult(source: Source): AsyncIterable<ReadItem> {
  const facts = await readConfig(source);
  if (facts) yield facts;
  for await (const item of jsonElements(source, toSamples)) {
    if (item.kind === "issue") {
      yield item;
      continue;
    }
    const place = { file: source.name, line: item.line };
    const [member, , index] = item.path;
    if (member === "scores") {
      const at = { ...place, path: "scores" };
      yield* claimedScores(objectOf(item.value), at, facts?.model);
    } else if (member === "outputs" && typeof index === "number")
      yield* llmJpEvalAnswer(source.name, item, facts?.model);
  }
}

/** The configuration stands last and names the model: one pass for it alone, in which no sample is parsed. */
async function readConfig(source: Source): Promise<RunFactsRecord | null> {
  const found = await readJsonMember(source, "config");
  if (!found) return null;
  const place = { file: source.name, line: found.line, path: "config" };
  const config = configSchema.catch({}).parse(found.value);
  const model = config.model?.pretrained_model_name_or_path;
  return {
    kind: "run-facts",
    place,
    ...optional("model", model ? publicModelName(model) : undefined),
    harness: "llm-jp-eval",
    ...optional("harnessVersion", config.metainfo?.version),
    ...optional("shots", config.metainfo?.num_few_shots),
    ...optional("promptTemplate", config.custom_prompt_template ?? undefined),
    ...optional("sampling", config.generator),
    extra: safeFacts(objectOf(found.value)),
  };
}

const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);

/** What is no scalar among the generator's settings stays in `extra`. */
const settings = z.record(z.string(), z.unknown()).transform((all) =>
  Object.fromEntries(
    Object.entries(all).flatMap(([name, value]) => {
      const setting = scalar.safeParse(value);
      return setting.success ? [[name, setting.data] as const] : [];
    }),
  ),
);

const configSchema = z.object({
  model: z
    .object({
      pretrained_model_name_or_path: z.string().optional().catch(undefined),
    })
    .optional()
    .catch(undefined),
  metainfo: z
    .object({
      version: z.coerce.string().optional().catch(undefined),
      num_few_shots: z.number().int().min(0).optional().catch(undefined),
    })
    .optional()
    .catch(undefined),
  custom_prompt_template: z.string().nullish().catch(undefined),
  generator: settings.optional().catch(undefined),
});
