import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Command } from "commander";
import { z } from "zod";
import { saveModels } from "../db/save-models.ts";
import { ensureBenchmarks } from "../jobs/ensure-benchmarks.ts";
import { importQuestionBank } from "../jobs/import-question-bank.ts";
import type { ImportOutcome, ImportRequest } from "../jobs/import-request.ts";
import { importRuns } from "../jobs/import-runs.ts";
import { describeIssue } from "../i18n/issues.ts";
import { findFiles } from "../submit-run/find-files.ts";
import { refusal } from "./import.ts";
import { readModelFacts } from "./models-import.ts";
import {
  createProgress,
  EXIT,
  printJson,
  printLine,
  printTable,
} from "./output.ts";
import { llmJpEvalUnpacker } from "./unpack-llm-jp-eval.ts";
import { useDatabase } from "./use-database.ts";

interface Options {
  private?: boolean;
  json?: boolean;
}

/** `kurabe import-data`: the real runs whose files cannot be shipped, each under the benchmark that it really is. */
export function addImportDataCommand(program: Command): void {
  program
    .command("import-data")
    .description(
      "Import the real data that prisma/real-data/plan.json speaks of: model facts, question banks, and each run under its benchmark.",
    )
    .argument("<dir>", "folder with the data (../shared/data)")
    .option("--private", "publish nothing")
    .option("--json", "print JSON")
    .addHelpText(
      "after",
      "\nCan be repeated: what is there already stays as it is.\nExit codes: 0 all is there; 1 some runs were refused, the others are there; 2 wrong usage.",
    )
    .action(importData);
}

async function importData(dir: string, options: Options): Promise<void> {
  const unpacked = await mkdtemp(join(tmpdir(), "kurabe-unpacked-"));
  try {
    const requests = await readPlan(dir, !options.private);
    await importAll(dir, await unpackRuns(requests, dir, unpacked), options);
  } finally {
    await rm(unpacked, { recursive: true });
  }
}

async function importAll(
  dir: string,
  requests: readonly ImportRequest[],
  options: Options,
): Promise<void> {
  const progress = createProgress("Importing");
  const outcomes = await useDatabase(async () => {
    await ensureBenchmarks();
    progress.update("model facts");
    await importModels();
    progress.update("question banks");
    await importBanks(dir, new Set(requests.map((r) => r.benchmark)));
    let done = 0;
    return importRuns(requests, {
      onOutcome: () =>
        progress.update(`${(done += 1)} of ${requests.length} runs`),
    });
  });
  progress.done();
  const runs = requests.map((request, i) => rowOf(request, outcomes[i]));
  if (options.json) printJson(runs);
  else printReport(runs);
  const refused = runs.some(({ state }) => state === "refused");
  process.exitCode = refused ? EXIT.problems : EXIT.ok;
}

const folder = join(import.meta.dirname, "../../prisma/real-data");

const planSchema = z.array(
  z.object({
    benchmark: z.string(),
    model: z.string(),
    label: z.string(),
    files: z.array(z.string()),
    from: z.array(z.string()),
    attribution: z.string(),
  }),
);

async function readPlan(
  dir: string,
  publish: boolean,
): Promise<ImportRequest[]> {
  const text = await readFile(join(folder, "plan.json"), "utf8");
  return planSchema.parse(JSON.parse(text)).map((run) => ({
    ...run,
    publish,
    files: run.files.map((name) => ({ path: join(dir, name), name })),
  }));
}

const packed = "llm-jp-eval-runs";

/** Packed runs as they were before, with the prompts as sent; `runs.json` stays for the scores recorded then. */
async function unpackRuns(
  requests: readonly ImportRequest[],
  dir: string,
  into: string,
): Promise<ImportRequest[]> {
  const unpack = await llmJpEvalUnpacker(join(dir, packed), into);
  return Promise.all(
    requests.map(async (request) => {
      const files = await Promise.all(
        request.files.map(async (file) =>
          file.name.startsWith(`${packed}/predictions/`)
            ? { path: await unpack(file.path), name: "output_eval.json" }
            : file,
        ),
      );
      return { ...request, files };
    }),
  );
}

async function importModels(): Promise<void> {
  const facts = await readModelFacts(join(folder, "models.json"));
  const saved = await saveModels(facts, null);
  if (!saved.ok) throw new Error(saved.problems.join("\n"));
}

async function importBanks(
  dir: string,
  benchmarks: ReadonlySet<string>,
): Promise<void> {
  const files = await findFiles([
    join(dir, "jaster-neo-subset", "test"),
    join(dir, "japanese-mt-bench"),
  ]);
  for (const benchmark of benchmarks)
    await importQuestionBank(benchmark, files);
}

interface RunRow {
  benchmark: string;
  model: string;
  label: string;
  state: "imported" | "there already" | "refused";
  overall: number | null;
  evidence: string | null;
  answered: number | null;
  expected: number | null;
  why: string | null;
}

function rowOf(
  { benchmark, model, label = "" }: ImportRequest,
  outcome: ImportOutcome | undefined,
): RunRow {
  return {
    benchmark,
    model,
    label,
    ...figuresOf(outcome),
    ...stateOf(outcome),
  };
}

function figuresOf(outcome: ImportOutcome | undefined) {
  if (!outcome || !("scores" in outcome))
    return { overall: null, evidence: null, answered: null, expected: null };
  const { overall, evidence, coverage } = outcome.scores;
  return { overall: overall.score, evidence, ...coverage };
}

function stateOf(
  outcome: ImportOutcome | undefined,
): Pick<RunRow, "state" | "why"> {
  if (!outcome || outcome.ok) return { state: "imported", why: null };
  if (outcome.reason === "already-imported")
    return { state: "there already", why: null };
  const issues = "scores" in outcome ? outcome.scores.issues : [];
  const errors = issues
    .filter(({ severity }) => severity === "error")
    .map((issue) => describeIssue(issue, "en"));
  return { state: "refused", why: [refusal(outcome), ...errors].join(" ") };
}

function printReport(runs: readonly RunRow[]): void {
  printTable(
    ["benchmark", "model", "run", "state", "overall", "evidence", "answers"],
    runs.map((run) => [
      run.benchmark,
      run.model,
      run.label,
      run.state,
      run.overall?.toFixed(4) ?? "-",
      run.evidence ?? "-",
      run.expected === null ? "-" : `${run.answered}/${run.expected}`,
    ]),
  );
  for (const { model, label, why } of runs)
    if (why !== null) printLine(`\n${model} (${label}): ${why}`);
  const count = (state: RunRow["state"]) =>
    runs.filter((run) => run.state === state).length;
  printLine(
    `\n${count("imported")} imported, ${count("there already")} there already, ${count("refused")} refused.`,
  );
}
