import type { Command } from "commander";
import { ensureBenchmarks } from "../jobs/ensure-benchmarks.ts";
import type { ImportOutcome, ImportProgress } from "../jobs/import-request.ts";
import { importRuns } from "../jobs/import-runs.ts";
import { addCompanions, findFiles } from "../submit-run/find-files.ts";
import { knownBenchmark } from "./known-benchmark.ts";
import {
  createProgress,
  EXIT,
  printIssues,
  printJson,
  printLine,
} from "./output.ts";
import { useDatabase } from "./use-database.ts";

interface Options {
  model: string;
  benchmark: string;
  from?: string[];
  label?: string;
  attribution?: string;
  publish?: boolean;
  json?: boolean;
}

/** `kurabe import`: result files into the database, as one run. */
export function addImportCommand(program: Command): void {
  program
    .command("import")
    .description("Store result files as one run of one model, scored again.")
    .argument("<files...>", "result files or folders")
    .requiredOption("--model <name>", "the model's name or alias on the board")
    .requiredOption("--benchmark <id>", "benchmark version, such as neo-1.0")
    .option(
      "--from <names...>",
      "the model's names in the files, where they hold several models",
    )
    .option("--label <text>", "tells several runs of one model apart")
    .option("--attribution <text>", "source, shown beside the figures")
    .option("--publish", "show it on the public board at once")
    .option("--json", "print JSON")
    .addHelpText(
      "after",
      "\nWithout DATABASE_URL the embedded Postgres is used.\nExit codes: 0 imported; 1 refused, nothing was stored; 2 wrong usage; 3 the same content is there already.",
    )
    .action(importFiles);
}

async function importFiles(paths: string[], options: Options): Promise<void> {
  const benchmark = knownBenchmark(options.benchmark).id;
  const { files, issues } = await addCompanions(await findFiles(paths));
  const progress = createProgress("Importing");
  const [outcome] = await useDatabase(async () => {
    await ensureBenchmarks([benchmark]);
    return importRuns([{ ...options, benchmark, files }], {
      onProgress: (_, at) => progress.update(describeProgress(at)),
    });
  });
  progress.done();
  if (!outcome) return;
  if (options.json) printJson(jsonOf(outcome));
  else {
    printIssues(issues);
    printOutcome(outcome, options);
  }
  process.exitCode = exitCode(outcome);
}

/** `12000 records` while rows are read, then what is being written. */
export function describeProgress({ stage, records }: ImportProgress): string {
  return stage === "rows" || stage === "hash"
    ? `${records} records`
    : `${records} records, writing ${stage}`;
}

function jsonOf(outcome: ImportOutcome): unknown {
  if (!outcome.ok) return outcome;
  const { scores, ...run } = outcome;
  return { ...run, ...scores, model: run.model };
}

function printOutcome(outcome: ImportOutcome, options: Options): void {
  if ("scores" in outcome) printIssues(outcome.scores.issues);
  printLine(sentence(outcome, options));
}

function sentence(outcome: ImportOutcome, options: Options): string {
  if (!outcome.ok) return refusal(outcome);
  const { scores } = outcome;
  const { answered, expected } = scores.coverage;
  const overall = scores.overall.score?.toFixed(4) ?? "none";
  const known = outcome.newModel
    ? ` ${outcome.model} is new; give its facts with kurabe models import FILE.`
    : "";
  const next = options.publish
    ? "It is published."
    : `It is private. Publish it with kurabe runs publish ${outcome.runId}.`;
  return `Imported ${outcome.model} on ${options.benchmark}: overall ${overall}, ${scores.evidence}, ${answered} of ${expected} answers. ${next}${known}`;
}

/** Why nothing was stored, and what to do. */
export function refusal(outcome: ImportOutcome & { ok: false }): string {
  switch (outcome.reason) {
    case "already-imported":
      return `This content is there already, as run ${outcome.runId}. Nothing was changed.`;
    case "errors":
      return "Nothing was stored. Mend the errors above and import again.";
    case "nothing":
      return "Nothing was stored: the files hold no answer or score for this benchmark. kurabe validate FILES shows what they hold.";
    case "cancelled":
      return "Nothing was stored: it was taken back.";
    case "failed":
      return `Nothing was stored: ${outcome.message}`;
    default:
      return outcome satisfies never;
  }
}

function exitCode(outcome: ImportOutcome): number {
  if (outcome.ok) return EXIT.ok;
  return outcome.reason === "already-imported" ? EXIT.unchanged : EXIT.problems;
}
