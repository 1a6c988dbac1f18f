import type { PredictionRecord, ReadItem } from "../schema/record.ts";
import type { Adapter, Sample, Source } from "./adapter.ts";
import { optional } from "./reading/loose.ts";
import { issueItem, RecordFields } from "./reading/record-fields.ts";
import type { TableRow } from "./reading/wandb-table.ts";
import { hasColumns, readTable, tableColumns } from "./reading/wandb-table.ts";
import { unwindModelName } from "./reading/unwind-model-name.ts";

/** One row per answer, as W&B keeps it (`.table.json`) or exports it (CSV). */
export const nejumiJasterTable: Adapter = {
  id: "nejumi-jaster-table",
  title: "Nejumi Jaster output table (W&B)",
  source: "https://github.com/wandb/llm-leaderboard",
  detect: (sample: Sample) => {
    const columns = tableColumns(sample);
    return hasColumns(columns, V2) || hasColumns(columns, V3) ? 0.97 : 0;
  },
  read: readJasterTable,
};

const V2 = ["target_dataset", "input", "pred", "true"];
const V3 = ["task", "input", "output", "expected_output", "num_few_shots"];
const UNIT = { min: 0, max: 1 };

async function* readJasterTable(source: Source): AsyncIterable<ReadItem> {
  let leftOut = 0;
  const configurations = new Set<string>();
  for await (const item of readTable(source)) {
    if (item.kind === "issue") {
      yield item;
      continue;
    }
    if (!isTestRow(item.row)) {
      leftOut += 1;
      continue;
    }
    const fields = fieldsOf(item);
    yield* newFacts(fields, configurations);
    const prediction =
      "target_dataset" in item.row ? readV2(fields) : readV3(fields);
    yield* fields.issues;
    if (prediction) yield prediction;
  }
  if (leftOut > 0)
    yield issueItem(
      "info",
      "not-test-data",
      { file: source.name },
      { count: leftOut },
    );
}

const fieldsOf = (item: TableRow) =>
  new RecordFields(item.row, item.place, { digitsAsText: item.fromText });

/** `data_type` (v2) and `subset` (v3) are `test` or `dev`; only test answers make a score. */
function isTestRow(row: Readonly<Record<string, unknown>>): boolean {
  const subset = row["data_type"] ?? row["subset"];
  return typeof subset !== "string" || subset === "" || subset === "test";
}

/** `pred` is cut and normalised already; the model's whole answer is not in the table. */
function readV2(fields: RecordFields): PredictionRecord | null {
  const dataset = fields.text("target_dataset");
  const output = fields.text("pred");
  const index = fields.index("id", POSITION);
  const claimed = claims(fields, [
    ["exact_match", "exact"],
    ["char_f1", "char_f1"],
    ["set_f1", "set_f1"],
  ]);
  if (dataset === undefined || output === undefined || index === undefined)
    return null;
  return {
    ...common(fields, index),
    dataset,
    output,
    processed: true,
    ...optional("reference", fields.optionalText("true")),
    ...(Object.keys(claimed).length > 0 ? { claimed } : {}),
  };
}

function readV3(fields: RecordFields): PredictionRecord | null {
  const dataset = fields.text("task");
  const raw = fields.optionalText("raw_output");
  const output = raw ?? fields.text("output");
  const index = fields.index("index", POSITION);
  const claimed = claims(fields, [
    [fields.label("metrics"), "score"],
    [fields.label("control_method"), "control_score"],
  ]);
  if (dataset === undefined || output === undefined || index === undefined)
    return null;
  return {
    ...common(fields, index),
    dataset,
    output,
    ...(raw === undefined ? { processed: true } : {}),
    ...optional("reference", fields.optionalText("expected_output")),
    ...(Object.keys(claimed).length > 0 ? { claimed } : {}),
  };
}

const POSITION = { min: 0, max: 1e7 };

function common(fields: RecordFields, index: number) {
  return {
    kind: "prediction" as const,
    place: fields.place,
    ...optional("model", modelOf(fields)),
    index,
    turn: 1,
    choice: 0,
    ...optional("input", fields.optionalText("input")),
    ...optional("prompt", fields.optionalText("prompt")),
    ...optional("latency", fields.number("latency")),
  };
}

function claims(
  fields: RecordFields,
  columns: [metric: string | undefined, column: string][],
): Record<string, number> {
  const claimed: Record<string, number> = {};
  for (const [metric, column] of columns) {
    if (metric === undefined || metric === "None") continue;
    const value = fields.number(column, UNIT);
    if (value !== undefined) claimed[metric] = value;
  }
  return claimed;
}

/** One statement of the facts per model and number of shots. */
function* newFacts(
  fields: RecordFields,
  known: Set<string>,
): Iterable<ReadItem> {
  const model = modelOf(fields);
  const shots = fields.row["num_few_shots"];
  const key = JSON.stringify([model, shots]);
  if (known.has(key)) return;
  known.add(key);
  yield {
    kind: "run-facts",
    place: fields.place,
    ...optional("model", model),
    harness: "nejumi",
    ...optional("shots", fields.number("num_few_shots", POSITION)),
  };
}

function modelOf(fields: RecordFields): string | undefined {
  const name =
    fields.label("basemodel_name") ??
    fields.label("model_name") ??
    fields.label("run_name");
  return name === undefined ? undefined : unwindModelName(name);
}
