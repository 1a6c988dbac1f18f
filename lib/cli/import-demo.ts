import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { saveModels } from "../db/save-models.ts";
import { ensureBenchmarks } from "../jobs/ensure-benchmarks.ts";
import type { ImportRequest } from "../jobs/import-request.ts";
import { importRuns } from "../jobs/import-runs.ts";
import { findFiles } from "../submit-run/find-files.ts";
import { refusal } from "./import.ts";
import { readModelFacts } from "./models-import.ts";

/**
 * Fills the database of DATABASE_URL with the demo, through the same path as every upload: the benchmarks, facts about
 * models, Swallow's published figures and the baselines' runs on Kurabe Mini, published. What is there already stays.
 * Throws where anything is refused, because the demo's files are ours.
 */
export async function importDemo(
  progress: (text: string) => void,
): Promise<void> {
  progress("benchmarks");
  await ensureBenchmarks();
  progress("models");
  const models = await readModelFacts(join(folder, "models.json"));
  const saved = await saveModels(models, null);
  if (!saved.ok) throw new Error(saved.problems.join("\n"));
  const requests = [...(await swallowRuns()), ...(await baselineRuns())];
  let done = 0;
  const outcomes = await importRuns(requests, {
    onOutcome: () => progress(`${(done += 1)} of ${requests.length} runs`),
  });
  const refused = requests.flatMap(({ model }, i) => {
    const outcome = outcomes[i];
    return !outcome || outcome.ok || outcome.reason === "already-imported"
      ? []
      : `The demo's run of ${model}: ${refusal(outcome)}`;
  });
  if (refused.length > 0) throw new Error(refused.join("\n"));
}

const folder = join(import.meta.dirname, "../../prisma/demo");

/** One run per model that the file names, all out of the one file. */
async function swallowRuns(): Promise<ImportRequest[]> {
  const name = "swallow-2024-12.csv";
  const path = join(folder, name);
  const [, ...lines] = (await readFile(path, "utf8")).trim().split("\n");
  const models = new Set(lines.map((line) => line.slice(0, line.indexOf(","))));
  return [...models].map((model) => ({
    benchmark: "swallow-2024-12",
    model,
    from: [model],
    attribution: SWALLOW,
    publish: true,
    files: [{ path, name }],
  }));
}

const SWALLOW =
  "Swallow LLM Evaluation, Swallow Project (Institute of Science Tokyo and AIST), 2024-12-30, CC BY 4.0, https://swallow-llm.github.io/evaluation/";

/** One run per folder, named for the baseline. */
async function baselineRuns(): Promise<ImportRequest[]> {
  const benchmark = "kurabe-mini-1";
  const runs = join(folder, benchmark);
  const entries = await readdir(runs, { withFileTypes: true });
  return Promise.all(
    entries
      .filter((entry) => entry.isDirectory())
      .map(async ({ name: model }) => ({
        benchmark,
        model,
        attribution: "Kurabe, lib/baselines",
        publish: true,
        files: (await findFiles([join(runs, model)])).map(({ path }) => ({
          path,
          name: path.slice(runs.length + 1),
        })),
      })),
  );
}
