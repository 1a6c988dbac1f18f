import type { Command } from "commander";
import { ensureBenchmarks } from "../jobs/ensure-benchmarks.ts";
import { importQuestionBank } from "../jobs/import-question-bank.ts";
import type { BankReport } from "../jobs/import-question-bank.ts";
import { findFiles } from "../submit-run/find-files.ts";
import { knownBenchmark } from "./known-benchmark.ts";
import {
  EXIT,
  printJson,
  printLine,
  printTable,
  UsageError,
} from "./output.ts";
import { useDatabase } from "./use-database.ts";

interface Options {
  jaster?: string;
  mtBench?: string;
  json?: boolean;
}

/** `kurabe benchmark import`: the texts of a benchmark's questions, which Kurabe ships only the hashes of. */
export function addBenchmarkCommand(program: Command): void {
  program
    .command("benchmark")
    .description("Benchmarks and their questions.")
    .command("import")
    .description(
      "Load a benchmark's questions and references from its original files.",
    )
    .argument("<id>", "benchmark version, such as neo-1.0")
    .option("--jaster <dir>", "folder with llm-jp-eval's dataset files")
    .option(
      "--mt-bench <dir>",
      "folder with FastChat's question files and reference_answer folders",
    )
    .option("--json", "print JSON")
    .addHelpText(
      "after",
      "\nExit codes: 0 loaded, or there already; 1 some questions differ from the benchmark's; 2 wrong usage.",
    )
    .action(importBank);
}

async function importBank(id: string, options: Options): Promise<void> {
  const benchmark = knownBenchmark(id).id;
  const folders = [options.jaster, options.mtBench].filter(
    (folder) => folder !== undefined,
  );
  if (folders.length === 0)
    throw new UsageError("Give --jaster DIR, --mt-bench DIR or both.");
  const files = await findFiles(folders);
  const report = await useDatabase(async () => {
    await ensureBenchmarks([benchmark]);
    return importQuestionBank(benchmark, files);
  });
  if (options.json) printJson(report);
  else {
    printTable(
      ["dataset", "loaded", "of", "differing", ""],
      report.datasets.map((dataset) => [
        dataset.dataset,
        String(dataset.loaded),
        String(dataset.expected ?? "-"),
        String(dataset.differing),
        verdict(dataset),
      ]),
    );
    printLine(`${report.saved} questions are new here.`);
  }
  const differs = report.datasets.some(({ differing }) => differing > 0);
  process.exitCode = differs ? EXIT.problems : EXIT.ok;
}

function verdict({ loaded, expected, differing }: BankReport): string {
  if (differing > 0) return "differs from the benchmark's own";
  if (expected === null) return "published figures";
  if (loaded === 0) return "missing";
  return loaded < expected ? "in part" : "complete";
}
