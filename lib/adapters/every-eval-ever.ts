import type { ReadItem, RunFactsRecord } from "../schema/record.ts";
import type { Place } from "../schema/issue.ts";
import type { Adapter, Sample, Source } from "./adapter.ts";
import { readEeeInstance, readEeeResult } from "./reading/eee-records.ts";
import { formatPath, type JsonPath } from "./reading/format-path.ts";
import { jsonElements } from "./reading/json-elements.ts";
import { jsonRows } from "./reading/json-rows.ts";
import type { Fields } from "./reading/loose.ts";
import { listOf, objectOf, optional } from "./reading/loose.ts";
import { readTop } from "./reading/read-top.ts";
import { RecordFields } from "./reading/record-fields.ts";
import { safeFacts } from "./reading/safe-facts.ts";
import { takeSample } from "./reading/sample.ts";

/** Every Eval Ever: the aggregate JSON file, and the JSONL file of its instances. */
export const everyEvalEver: Adapter = {
  id: "every-eval-ever",
  title: "Every Eval Ever (aggregate and instances)",
  source: "https://github.com/evaleval/every_eval_ever",
  detect: (sample: Sample) =>
    isAggregate(sample) || isInstances(sample) ? 0.98 : 0,
  read: readEither,
};

const isAggregate = ({ keys }: Sample) =>
  ["schema_version", "evaluation_id", "model_info"].every((k) =>
    keys.includes(k),
  );

const isInstances = ({ shape, records: [first] }: Sample) =>
  shape === "jsonl" &&
  first !== undefined &&
  ["evaluation_id", "sample_id", "interaction_type"].every((k) => k in first);

async function* readEither(source: Source): AsyncIterable<ReadItem> {
  if (isInstances(await takeSample(source))) yield* readInstances(source);
  else yield* readAggregate(source);
}

async function* readAggregate(source: Source): AsyncIterable<ReadItem> {
  const top = await readTop(source, TOP);
  const { id } = objectOf(top["model_info"]);
  const model = typeof id === "string" ? id : undefined;
  let facts = false;
  for await (const item of jsonElements(source, descend)) {
    if (item.kind === "issue") {
      yield item;
      continue;
    }
    if (item.path.length < 2) continue;
    const path = formatPath(item.path);
    const place = { file: source.name, line: item.line, path };
    const fields = new RecordFields(objectOf(item.value), place);
    if (!facts) yield factsOf(top, fields.row, { file: source.name });
    facts = true;
    const record = readEeeResult(fields, model);
    yield* fields.issues;
    if (record) yield record;
  }
}

const TOP = new Set(["eval_library", "model_info", "source_metadata"]);

const descend = (path: JsonPath) =>
  path.length === 0 || (path.length === 1 && path[0] === "evaluation_results");

/** A sample that counts for several results stands in several lines, with the same answer: it is read once. */
async function* readInstances(source: Source): AsyncIterable<ReadItem> {
  const firstResult = new Map<unknown, unknown>();
  for await (const item of jsonRows(source)) {
    if (item.kind === "issue") {
      yield item;
      continue;
    }
    const { evaluation_name: name, evaluation_result_id: result } = item.row;
    if (!firstResult.has(name)) firstResult.set(name, result);
    if (firstResult.get(name) !== result) continue;
    const fields = new RecordFields(item.row, item.place);
    const predictions = readEeeInstance(fields);
    yield* fields.issues;
    yield* predictions;
  }
}

/** The library, and the settings that the first result was made with. */
function factsOf(top: Fields, first: Fields, place: Place): RunFactsRecord {
  const library = objectOf(top["eval_library"]);
  const { id } = objectOf(top["model_info"]);
  const config = objectOf(first["generation_config"]);
  const details = objectOf(config["additional_details"]);
  const sampling = Object.entries(
    safeFacts(objectOf(config["generation_args"])),
  ).filter(
    (entry): entry is [string, string | number | boolean | null] =>
      entry[1] === null || typeof entry[1] !== "object",
  );
  const shots = SHOTS.map((k) => details[k]).find((v) => v != null);
  return {
    kind: "run-facts",
    place,
    ...optional("model", typeof id === "string" ? id : undefined),
    ...(typeof library["name"] === "string"
      ? { harness: library["name"] }
      : {}),
    ...(typeof library["version"] === "string"
      ? { harnessVersion: library["version"] }
      : {}),
    ...(/^\d+$/.test(String(shots)) ? { shots: Number(shots) } : {}),
    ...(sampling.length > 0 ? { sampling: Object.fromEntries(sampling) } : {}),
    extra: safeFacts({ source: listOf([top["source_metadata"]])[0] }),
  };
}

const SHOTS = ["num_few_shots", "num_fewshot", "n_shot", "shots"];
