import { basename } from "node:path";
import type { PredictionRecord, ReadItem } from "../schema/record.ts";
import type { Adapter, Sample, Source } from "./adapter.ts";
import { chosenOption, textResponses } from "./reading/lm-eval-responses.ts";
import { issueItem, RecordFields } from "./reading/record-fields.ts";
import { jsonRows } from "./reading/json-rows.ts";

/** One line per document and filter, as `--log_samples` writes it. The task is only named by the file's name. */
export const lmEvalSamples: Adapter = {
  id: "lm-eval-samples",
  title: "lm-evaluation-harness samples",
  source: "https://github.com/EleutherAI/lm-evaluation-harness",
  detect: ({ shape, records }: Sample) => {
    const [first] = records;
    if (shape !== "jsonl" || !first) return 0;
    return ["doc_id", "doc", "arguments", "target"].every((k) => k in first) &&
      ("resps" in first || "filtered_resps" in first)
      ? 0.97
      : 0;
  },
  read: readSamples,
};

async function* readSamples(source: Source): AsyncIterable<ReadItem> {
  const dataset = taskOf(source.name);
  let filter: string | undefined;
  const otherFilters = new Set<string>();
  let numbersOnly: ReadItem | undefined;
  for await (const item of jsonRows(source)) {
    if (item.kind === "issue") {
      yield item;
      continue;
    }
    const fields = new RecordFields(item.row, item.place);
    const own = fields.optionalText("filter") ?? "none";
    filter ??= own;
    if (own !== filter) {
      otherFilters.add(own);
      continue;
    }
    const answers = readAnswers(fields, dataset);
    yield* fields.issues;
    if (answers.length > 0) yield* answers;
    else if (fields.issues.length === 0)
      numbersOnly ??= issueItem("info", "reported-only", item.place);
  }
  if (numbersOnly) yield numbersOnly;
  if (otherFilters.size > 0)
    yield {
      kind: "run-facts",
      place: { file: source.name },
      extra: { filter, otherFilters: [...otherFilters] },
    };
}

/** `samples_<task>_<time>.jsonl`, or whatever the file is called. */
function taskOf(name: string): string {
  const file = basename(name).replace(/(\.jsonl?|\.gz|\.zip)+$/i, "");
  const dated = /^samples_(.+?)_\d{4}-\d\d-\d\dT.*$/.exec(file);
  return dated?.[1] ?? file.replace(/^samples_/, "");
}

function readAnswers(
  fields: RecordFields,
  dataset: string,
): PredictionRecord[] {
  const id = fields.label("doc_id");
  if (id === undefined) {
    fields.note("warning", "missing-field", "doc_id", { field: "doc_id" });
    return [];
  }
  if (!Array.isArray(fields.row["resps"] ?? fields.row["filtered_resps"])) {
    fields.note("warning", "missing-field", "resps", { field: "resps" });
    return [];
  }
  const claimed = claims(fields);
  const options = chosenOption(fields.row, claimed["acc"]);
  const texts = options ? [options.output] : textResponses(fields.row);
  const reference = options ? options.reference : fields.label("target");
  const prompt = promptOf(fields.row["arguments"]);
  return texts.map((output, choice) => ({
    kind: "prediction" as const,
    place: fields.place,
    dataset,
    questionId: id,
    ...(/^\d+$/.test(id) ? { index: Number(id) } : {}),
    turn: 1,
    choice,
    ...questionOf(fields.row["doc"], prompt),
    ...(reference === undefined ? {} : { reference }),
    ...(prompt === undefined ? {} : { prompt }),
    output,
    ...(options ? { processed: true } : {}),
    ...(choice === 0 && Object.keys(claimed).length > 0 ? { claimed } : {}),
  }));
}

/** A key per name in `metrics`; what is no number there (bleu's sentence pairs) is no claim about one answer. */
function claims(fields: RecordFields): Record<string, number> {
  const { metrics } = fields.row;
  const names = Array.isArray(metrics) ? metrics.map(String) : [];
  const claimed: Record<string, number> = {};
  for (const name of names) {
    if (Array.isArray(fields.row[name])) continue;
    const range = UNIT.has(name) ? { min: 0, max: 1 } : undefined;
    const value = fields.number(name, range);
    if (value !== undefined) claimed[name] = value;
  }
  return claimed;
}

const UNIT = new Set(["acc", "acc_norm", "exact_match"]);

/** The whole prompt as sent, with its examples. Older versions write the arguments as lists. */
function promptOf(args: unknown): string | undefined {
  const first = Array.isArray(args)
    ? args[0]
    : Object.values((args ?? {}) as Record<string, unknown>)[0];
  const text = Array.isArray(first)
    ? first[0]
    : ((first ?? {}) as Record<string, unknown>)["arg_0"];
  return typeof text === "string" ? text : undefined;
}

/** The question where the document has a field for it; the prompt is the question otherwise. */
function questionOf(doc: unknown, prompt: string | undefined) {
  const fields = (typeof doc === "object" && doc !== null ? doc : {}) as Record<
    string,
    unknown
  >;
  const input =
    QUESTION_FIELDS.map((name) => fields[name]).find(
      (value) => typeof value === "string",
    ) ?? prompt;
  return typeof input === "string" ? { input } : {};
}

const QUESTION_FIELDS = ["input", "question", "problem", "query", "text"];
