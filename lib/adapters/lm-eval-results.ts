import type { AggregateRecord, ReadItem } from "../schema/record.ts";
import type { Adapter, Sample, Source } from "./adapter.ts";
import { formatPath } from "./reading/format-path.ts";
import { jsonElements } from "./reading/json-elements.ts";
import { lmEvalFacts, lmEvalModel } from "./reading/lm-eval-facts.ts";
import { lmEvalScaleMax, lmEvalScaleMin } from "./reading/lm-eval-scale.ts";
import type { Fields } from "./reading/loose.ts";
import { objectOf, optional } from "./reading/loose.ts";
import { issueItem, RecordFields } from "./reading/record-fields.ts";
import { readTop } from "./reading/read-top.ts";

/** `results_<time>.json` of version 0.4 and later: metric keys are `metric,filter`. */
export const lmEvalResults: Adapter = {
  id: "lm-eval-results",
  title: "lm-evaluation-harness results",
  source: "https://github.com/EleutherAI/lm-evaluation-harness",
  detect: ({ keys, text }: Sample) =>
    keys.includes("results") && METRIC.test(text) ? 0.95 : 0,
  read: readResults,
};

const METRIC = /"[\w@.+-]+,[\w.+-]+"\s*:\s*(-?\d|"N\/A"|NaN)/;

async function* readResults(source: Source): AsyncIterable<ReadItem> {
  const top = await readTop(source, TOP);
  const model = lmEvalModel(top);
  const samples = objectOf(top["n-samples"]);
  const seen = new Set<string>();
  yield lmEvalFacts(top, { file: source.name });
  for await (const item of jsonElements(source, descend)) {
    if (item.kind === "issue") {
      yield item;
      continue;
    }
    const [section, task] = item.path;
    if (!isSection(section) || typeof task !== "string") continue;
    const { value, line } = item;
    const place = { file: source.name, line, path: formatPath(item.path) };
    if (typeof value !== "object") {
      const params = { expected: "object", found: typeof value };
      yield issueItem("warning", "wrong-type", place, params);
      continue;
    }
    const fields = new RecordFields(objectOf(value), place);
    const n = objectOf(samples[task])["effective"];
    const records = readTask(fields, task, { model, n, seen });
    yield* fields.issues;
    yield* records;
  }
}

/** Small members, of which the records need something. */
const TOP = new Set([
  "config",
  "versions",
  "n-shot",
  "n-samples",
  "model_name",
  "model_source",
  "lm_eval_version",
  "transformers_version",
  "git_hash",
  "date",
  "task_hashes",
  "fewshot_as_multiturn",
  "system_instruction",
  "system_instruction_sha",
  "chat_template_sha",
]);

const isSection = (key: unknown) => key === "results" || key === "groups";

const descend = (path: readonly unknown[]) =>
  path.length === 0 || (path.length === 1 && isSection(path[0]));

/** A group stands among the results, too; each number is taken once. */
function readTask(
  fields: RecordFields,
  task: string,
  about: { model: string | undefined; n: unknown; seen: Set<string> },
): AggregateRecord[] {
  const records: AggregateRecord[] = [];
  for (const key of Object.keys(fields.row as Fields)) {
    const [metric, filter] = key.split(",");
    if (!metric || !filter || metric.endsWith("_stderr")) continue;
    if (fields.row[key] === "N/A" || about.seen.has(`${task}\n${key}`))
      continue;
    const scaleMax = lmEvalScaleMax(task, metric);
    const value = fields.number(key, {
      min: scaleMax === undefined ? -Number.MAX_VALUE : lmEvalScaleMin(metric),
      max: scaleMax ?? Number.MAX_VALUE,
    });
    if (value === undefined) continue;
    about.seen.add(`${task}\n${key}`);
    records.push({
      kind: "aggregate",
      place: fields.placeOf(key),
      ...optional("model", about.model),
      name: task,
      metric: filter === "none" ? metric : key,
      value,
      ...optional("scaleMax", scaleMax),
      ...(typeof about.n === "number" ? { n: about.n } : {}),
    });
  }
  return records;
}
