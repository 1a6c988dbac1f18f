import type { AggregateRecord, ReadItem } from "../schema/record.ts";
import type { Adapter, Sample, Source } from "./adapter.ts";
import { RecordFields } from "./reading/record-fields.ts";
import { safeFacts } from "./reading/safe-facts.ts";
import { unwindModelName } from "./reading/unwind-model-name.ts";
import type { TableRow } from "./reading/wandb-table.ts";
import { readTable, tableColumns } from "./reading/wandb-table.ts";

/** Nejumi's tables of averages: one row per run, a column per score; and the radar tables, one row per category. */
export const nejumiLeaderboardTable: Adapter = {
  id: "nejumi-leaderboard-table",
  title: "Nejumi leaderboard and radar tables (W&B)",
  source: "https://github.com/wandb/llm-leaderboard",
  detect: (sample: Sample) => {
    const columns = tableColumns(sample);
    if (columns.some((c) => ANSWER_COLUMNS.has(c))) return 0;
    if (isRadar(columns)) return sample.shape === "csv" ? 0.7 : 0.9;
    const named = columns.some((c) => MODEL_COLUMNS.includes(c));
    return named && columns.filter(isScoreColumn).length >= 2 ? 0.9 : 0;
  },
  read: readLeaderboardTable,
};

const MODEL_COLUMNS = ["basemodel_name", "model_name", "run_name"];
const ANSWER_COLUMNS = new Set(["input", "answer", "judgment", "prompt"]);
const MT_CATEGORIES = new Set([
  "coding",
  "extraction",
  "humanities",
  "math",
  "reasoning",
  "roleplay",
  "stem",
  "writing",
]);

/** Columns that say how a run was made; every other number is a score. */
const FACT_COLUMNS = new Set([
  ...MODEL_COLUMNS,
  "model_type",
  "model_size",
  "model_size_category",
  "model_release_date",
  "instruction_tuning_method",
  "instruction_tuning_data",
  "instruction_tuning_method_by_llm_jp",
  "instruction_tuning_data_by_llm_jp",
  "num_few_shots",
  "max_num_samples",
  "max_new_tokens",
  "max_seq_length",
  "llm-jp-eval-version",
  "version",
  "data_type",
  "torch_dtype",
  "top_p",
  "top_k",
  "temperature",
  "repetition_penalty",
  "do_sample",
]);
const SAMPLING = ["temperature", "top_p", "top_k", "repetition_penalty"];
const SCORE_COLUMN =
  /_(exact_match|char_f1|set_f1|entity_labeling_acc|pearson|spearman)$|^(GLP|ALT)_|^(TOTAL_|AVG)|^(NLI|QA|RC|MC|EL|FA|MR)$|\((GLP|ALT)\)_AVG$|^(jamp|janli|jnli|jsem|jsick|jemhopqa|niilc|jsquad|jcommonsenseqa|chabsa|mawps|wiki_(reading|ner|dependency|pas|coreference))$/;

const isScoreColumn = (column: string) =>
  SCORE_COLUMN.test(column) || MT_CATEGORIES.has(column);

const isRadar = (columns: string[]) =>
  columns.length === 2 &&
  columns.includes("category") &&
  columns.includes("score");

async function* readLeaderboardTable(source: Source): AsyncIterable<ReadItem> {
  for await (const item of readTable(source)) {
    if (item.kind === "issue") yield item;
    else if (isRadar(Object.keys(item.row))) yield* readRadarRow(item);
    else yield* readRunRow(item);
  }
}

function* readRunRow(item: TableRow): Iterable<ReadItem> {
  const fields = fieldsOf(item);
  const name = MODEL_COLUMNS.map((c) => fields.label(c)).find((n) => n);
  const model = name === undefined ? {} : { model: unwindModelName(name) };
  const outOfTen = isOutOfTen(item.row);
  const scores = Object.keys(item.row).filter(
    (column) => !FACT_COLUMNS.has(column) && isFigure(item.row[column], item),
  );
  const aggregates = scores.map((column) => {
    const isMt = MT_CATEGORIES.has(column) || column === "AVG_mtbench";
    const scaleMax = isMt && outOfTen ? 10 : 1;
    return aggregate(fields, column, column, scaleMax, model);
  });
  yield { ...factsOf(fields), ...model };
  yield* fields.issues;
  yield* aggregates.filter((record) => record !== null);
}

function* readRadarRow(item: TableRow): Iterable<ReadItem> {
  const fields = fieldsOf(item);
  const category = fields.text("category");
  const isMt = MT_CATEGORIES.has(category ?? "");
  const scaleMax = isMt && Math.abs(Number(item.row["score"])) > 1 ? 10 : 1;
  const record =
    category === undefined
      ? null
      : aggregate(fields, "score", category, scaleMax, {});
  yield* fields.issues;
  if (record) yield record;
}

const fieldsOf = (item: TableRow) =>
  new RecordFields(item.row, item.place, { digitsAsText: item.fromText });

function aggregate(
  fields: RecordFields,
  column: string,
  name: string,
  scaleMax: number,
  model: { model?: string },
): AggregateRecord | null {
  const min = /pearson|spearman/.test(name) || MT_CATEGORIES.has(name) ? -1 : 0;
  const value = fields.number(column, { min, max: scaleMax });
  if (value === undefined) return null;
  return {
    kind: "aggregate",
    place: fields.placeOf(column),
    ...model,
    name,
    value,
    scaleMax,
  };
}

/** Up to v3 MT-Bench means are 1 to 10 (-1 with unparsed ratings); from v4 they are divided by 10, and no column says so. */
function isOutOfTen(row: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(row).some(
    ([column, value]) =>
      (MT_CATEGORIES.has(column) || column === "AVG_mtbench") &&
      Math.abs(Number(value)) > 1,
  );
}

/** Numbers, and what stands in a number's place. */
function isFigure(value: unknown, item: TableRow): boolean {
  if (typeof value === "number") return true;
  if (typeof value !== "string") return false;
  return (
    /^(-?inf(inity)?|nan)$/i.test(value) ||
    (item.fromText && value !== "" && !Number.isNaN(Number(value)))
  );
}

function factsOf(fields: RecordFields): ReadItem & { kind: "run-facts" } {
  const shots = fields.number("num_few_shots");
  const sampling = Object.fromEntries(
    SAMPLING.map((name) => [name, fields.number(name)] as const).filter(
      (entry): entry is [string, number] => entry[1] !== undefined,
    ),
  );
  const known = [...FACT_COLUMNS]
    .filter((c) => !SAMPLING.includes(c) && c !== "num_few_shots")
    .map((c) => [c, fields.row[c]] as const)
    .filter(([, value]) => value !== undefined && value !== null);
  return {
    kind: "run-facts",
    place: fields.place,
    harness: "nejumi",
    ...(shots === undefined ? {} : { shots }),
    ...(Object.keys(sampling).length > 0 ? { sampling } : {}),
    extra: safeFacts(Object.fromEntries(known)),
  };
}
