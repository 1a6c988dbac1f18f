import type { Place } from "../../schema/issue.ts";
import type { RunFactsRecord } from "../../schema/record.ts";
import type { Fields } from "./loose.ts";
import { objectOf, optional } from "./loose.ts";
import { readModelArgs } from "./model-args.ts";
import { publicModelName, safeFacts } from "./safe-facts.ts";

/** The model a results file of lm-evaluation-harness is about; of a local path, its last part. */
export function lmEvalModel(top: Fields): string | undefined {
  const { model } = readModelArgs(objectOf(top["config"])["model_args"]);
  const name = top["model_name"];
  return (
    (typeof name === "string" && name !== ""
      ? publicModelName(name)
      : undefined) ?? model
  );
}

/** How the run was made, without the machine it was made on. */
export function lmEvalFacts(top: Fields, place: Place): RunFactsRecord {
  const config = objectOf(top["config"]);
  const {
    model_args: args,
    gen_kwargs: sampling,
    num_fewshot: _shots,
    ...rest
  } = config;
  const model = lmEvalModel(top);
  const shots = shotsByTask(top);
  const distinct = [...new Set(Object.values(shots))];
  return {
    kind: "run-facts",
    place,
    ...optional("model", model),
    harness: "lm-evaluation-harness",
    ...(typeof top["lm_eval_version"] === "string"
      ? { harnessVersion: top["lm_eval_version"] }
      : {}),
    ...(distinct.length === 1 ? { shots: distinct[0] as number } : {}),
    ...samplingOf(sampling),
    extra: safeFacts({
      ...rest,
      ...pick(top, KEPT),
      modelArgs: readModelArgs(args).facts,
      ...(distinct.length > 1 ? { shotsByTask: shots } : {}),
    }),
  };
}

const KEPT = [
  "git_hash",
  "date",
  "versions",
  "task_hashes",
  "model_source",
  "transformers_version",
  "fewshot_as_multiturn",
  "system_instruction",
  "system_instruction_sha",
  "chat_template_sha",
];

/** `n-shot` of new files; `num_fewshot` of old ones: one number, or a list in the order of `versions`. */
function shotsByTask(top: Fields): Record<string, number> {
  const perTask = Object.entries(objectOf(top["n-shot"])).filter(
    (entry): entry is [string, number] => typeof entry[1] === "number",
  );
  if (perTask.length > 0) return Object.fromEntries(perTask);
  const shots = objectOf(top["config"])["num_fewshot"];
  const tasks = Object.keys(objectOf(top["versions"]));
  if (typeof shots === "number")
    return Object.fromEntries(tasks.map((task) => [task, shots]));
  if (!Array.isArray(shots) || shots.length !== tasks.length) return {};
  const listed = tasks.map((task, i) => [task, shots[i] as unknown] as const);
  return Object.fromEntries(
    listed.filter((e): e is [string, number] => typeof e[1] === "number"),
  );
}

function samplingOf(value: unknown): Pick<RunFactsRecord, "sampling"> {
  const entries = Object.entries(objectOf(value)).filter(
    (entry): entry is [string, string | number | boolean | null] =>
      entry[1] === null || typeof entry[1] !== "object",
  );
  return entries.length > 0 ? { sampling: Object.fromEntries(entries) } : {};
}

const pick = (from: Fields, names: string[]) =>
  Object.fromEntries(
    names.filter((n) => from[n] != null).map((n) => [n, from[n]]),
  );
