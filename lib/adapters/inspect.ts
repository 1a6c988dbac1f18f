import type { AggregateRecord, ReadItem } from "../schema/record.ts";
import type { Place } from "../schema/issue.ts";
import type { Adapter, Sample, Source } from "./adapter.ts";
import { headOf, isArchive } from "./reading/archive-source.ts";
import { formatPath, type JsonPath } from "./reading/format-path.ts";
import { readInspectSample } from "./reading/inspect-sample.ts";
import { jsonElements } from "./reading/json-elements.ts";
import type { Fields } from "./reading/loose.ts";
import { listOf, objectOf, optional } from "./reading/loose.ts";
import { readTop } from "./reading/read-top.ts";
import { issueItem, RecordFields } from "./reading/record-fields.ts";
import { safeFacts } from "./reading/safe-facts.ts";

/** A log of Inspect AI: one JSON file, or the `.eval` archive that holds the same in members. */
export const inspect: Adapter = {
  id: "inspect",
  title: "Inspect AI log",
  source: "https://inspect.aisi.org.uk/eval-logs.html",
  detect: ({ keys, text, shape }: Sample) =>
    keys.includes("eval") &&
    (keys.includes("status") || shape === "binary") &&
    EVAL.test(text)
      ? 0.97
      : 0,
  read: readLog,
};

const EVAL = /"eval"\s*:\s*\{[^]*?"(task|model)"\s*:/;
const TOP = new Set(["status", "eval", "plan", "results"]);

async function* readLog(source: Source): AsyncIterable<ReadItem> {
  const header = isArchive(source) ? (headOf(source) ?? source) : source;
  const place = { file: header.name };
  const top = await readTop(header, TOP);
  const spec = objectOf(top["eval"]);
  const task = {
    dataset: String(spec["task"] ?? ""),
    model: typeof spec["model"] === "string" ? spec["model"] : undefined,
  };
  yield* completeness(top, place);
  yield factsOf(top, place);
  yield* readScores(top, task, place);
  const samples = isArchive(source)
    ? source.members.filter((m) => /\/samples\/[^/]+\.json$/.test(m.name))
    : [source];
  for (const member of samples)
    yield* readSamples(member, task, isArchive(source) ? [] : ["samples"]);
}

/** The samples at `under`: a list in a whole log, the document itself in an archive's member. */
async function* readSamples(
  source: Source,
  task: { dataset: string; model: string | undefined },
  under: JsonPath,
): AsyncIterable<ReadItem> {
  const depth = under.length === 0 ? 0 : under.length + 1;
  const descend = (path: JsonPath) =>
    path.length < depth &&
    under.every((k, i) => i >= path.length || path[i] === k);
  for await (const item of jsonElements(source, descend)) {
    if (item.kind === "issue") {
      yield item;
      continue;
    }
    if (item.path.length !== depth) continue;
    const path = formatPath(item.path);
    const place = { file: source.name, line: item.line, ...(path && { path }) };
    const fields = new RecordFields(objectOf(item.value), place);
    const prediction = readInspectSample(fields, task);
    yield* fields.issues;
    if (prediction) yield prediction;
  }
}

/** Only a log with status `success` and all its samples is a result. */
function* completeness(top: Fields, place: Place): Iterable<ReadItem> {
  const status = typeof top["status"] === "string" ? top["status"] : "started";
  const { total_samples: total, completed_samples: completed } = objectOf(
    top["results"],
  );
  const unfinished =
    typeof total === "number" &&
    typeof completed === "number" &&
    completed < total;
  if (status === "success" && !unfinished) return;
  yield issueItem("warning", "run-not-complete", place, {
    ...(status === "success" ? {} : { status }),
    ...(unfinished ? { completed, total } : {}),
  });
}

function* readScores(
  top: Fields,
  task: { dataset: string; model: string | undefined },
  place: Place,
): Iterable<ReadItem> {
  const results = objectOf(top["results"]);
  const n = results["completed_samples"];
  for (const [i, score] of listOf(results["scores"]).entries()) {
    const { name, metrics } = objectOf(score);
    for (const [metric, about] of Object.entries(objectOf(metrics))) {
      if (/stderr|std$|^var$/.test(metric)) continue;
      const path = `results.scores[${i}].metrics.${metric}`;
      const fields = new RecordFields(objectOf(about), { ...place, path });
      const unit = metric === "accuracy" || metric === "mean_acc";
      const value = fields.number("value", unit ? UNIT : undefined);
      yield* fields.issues;
      if (value === undefined) continue;
      const record: AggregateRecord = {
        kind: "aggregate",
        place: { ...place, path },
        ...optional("model", task.model),
        name: task.dataset,
        metric: typeof name === "string" ? `${name}/${metric}` : metric,
        value,
        ...(unit ? { scaleMax: 1 } : {}),
        ...(typeof n === "number" ? { n } : {}),
      };
      yield record;
    }
  }
}

const UNIT = { min: 0, max: 1 };

/** Task, solver and sampling; no addresses, keys, paths or arguments of the model's client. */
function factsOf(top: Fields, place: Place): ReadItem {
  const spec = objectOf(top["eval"]);
  const version = objectOf(spec["packages"])["inspect_ai"];
  const { name, samples, shuffled } = objectOf(spec["dataset"]);
  const sampling = Object.entries(
    objectOf(spec["model_generate_config"]),
  ).filter(
    (entry): entry is [string, string | number | boolean | null] =>
      entry[1] === null || typeof entry[1] !== "object",
  );
  const kept = KEPT.map((k) => [k, spec[k]] as const).filter(
    ([, v]) => v != null,
  );
  return {
    kind: "run-facts",
    place,
    ...optional(
      "model",
      typeof spec["model"] === "string" ? spec["model"] : undefined,
    ),
    harness: "inspect_ai",
    ...optional(
      "harnessVersion",
      typeof version === "string" ? version : undefined,
    ),
    ...(sampling.length > 0 ? { sampling: Object.fromEntries(sampling) } : {}),
    extra: safeFacts({
      ...Object.fromEntries(kept),
      dataset: { name, samples, shuffled },
      plan: top["plan"],
    }),
  };
}

const KEPT = [
  "task",
  "task_version",
  "task_args",
  "created",
  "run_id",
  "config",
];
