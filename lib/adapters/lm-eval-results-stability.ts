import type {
  AggregateRecord,
  PredictionRecord,
  ReadItem,
} from "../schema/record.ts";
import type { Adapter, Sample, Source } from "./adapter.ts";
import { formatPath, type JsonPath } from "./reading/format-path.ts";
import { jsonElements } from "./reading/json-elements.ts";
import { lmEvalFacts, lmEvalModel } from "./reading/lm-eval-facts.ts";
import { lmEvalScaleMax, lmEvalScaleMin } from "./reading/lm-eval-scale.ts";
import { objectOf, optional } from "./reading/loose.ts";
import { readTop } from "./reading/read-top.ts";
import { RecordFields } from "./reading/record-fields.ts";

/**
 * `result.json` of lm-evaluation-harness up to 0.3 and of Stability AI's fork of it. Metric keys are plain; scales are
 * mixed within one file: `acc` is 0-1, SQuAD-like `exact_match` and `f1` and summaries' `rouge2` are 0-100.
 */
export const lmEvalResultsStability: Adapter = {
  id: "lm-eval-results-stability",
  title: "lm-evaluation-harness results (before 0.4, Stability AI's fork)",
  source: "https://github.com/Stability-AI/lm-evaluation-harness",
  detect: ({ keys, text, whole }: Sample) => {
    if (!keys.includes("results") || !RESULT.test(text)) return 0;
    return whole && !CONFIG.test(text) ? 0 : 0.9;
  },
  read: readResults,
};

const RESULT =
  /"results"\s*:\s*\{\s*"[^"]+"\s*:\s*\{\s*"[a-z][a-z0-9_@]*"\s*:\s*(-?\d|NaN)/;
const CONFIG = /"model_args"\s*:/;

async function* readResults(source: Source): AsyncIterable<ReadItem> {
  const top = await readTop(source, TOP);
  const model = lmEvalModel(top);
  yield lmEvalFacts(top, { file: source.name });
  for await (const item of jsonElements(source, descend)) {
    if (item.kind === "issue") {
      yield item;
      continue;
    }
    const [section, task, metric, index] = item.path;
    if (section !== "results" || typeof task !== "string") continue;
    const { value, line } = item;
    const place = { file: source.name, line, path: formatPath(item.path) };
    if (typeof index === "number") {
      const fields = new RecordFields(objectOf(value), place);
      const prediction = readDetail(fields, task, index, model);
      yield* fields.issues;
      if (prediction) yield prediction;
    } else if (isMetric(metric)) {
      const path = formatPath([section, task]);
      const outer = { file: source.name, line, path };
      const fields = new RecordFields({ [metric]: value }, outer);
      const record = readMetric(fields, task, metric, model);
      yield* fields.issues;
      if (record) yield { ...record, place };
    }
  }
}

const TOP = new Set(["config", "versions"]);

/** Down to each metric, and to each answer of `details`. */
const descend = (path: JsonPath) =>
  path.length === 0 ||
  (path[0] === "results" &&
    (path.length < 3 || (path.length === 3 && path[2] === "details")));

const isMetric = (name: unknown): name is string =>
  typeof name === "string" && name !== "details" && !name.endsWith("_stderr");

function readMetric(
  fields: RecordFields,
  task: string,
  metric: string,
  model: string | undefined,
): AggregateRecord | null {
  const scaleMax = lmEvalScaleMax(task, metric);
  const value = fields.number(metric, {
    min: scaleMax === undefined ? -Number.MAX_VALUE : lmEvalScaleMin(metric),
    max: scaleMax ?? Number.MAX_VALUE,
  });
  if (value === undefined) return null;
  return {
    kind: "aggregate",
    place: fields.place,
    ...optional("model", model),
    name: task,
    metric,
    value,
    ...optional("scaleMax", scaleMax),
  };
}

/** MGSM keeps its answers: question, whole prompt, completion, the number found in it and the right one. */
function readDetail(
  fields: RecordFields,
  task: string,
  index: number,
  model: string | undefined,
): PredictionRecord | null {
  const output = fields.text("completion");
  if (output === undefined) return null;
  const { acc } = fields.row;
  return {
    kind: "prediction",
    place: fields.place,
    ...optional("model", model),
    dataset: task,
    index,
    turn: 1,
    choice: 0,
    ...optional("input", fields.optionalText("question")),
    ...optional("reference", fields.label("answer")),
    ...optional("prompt", fields.optionalText("context")),
    output,
    ...(typeof acc === "boolean" ? { claimed: { acc: Number(acc) } } : {}),
  };
}
