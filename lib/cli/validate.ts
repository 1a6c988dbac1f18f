import type { Command } from "commander";
import { loadHashBank } from "../benchmarks/load-hash-bank.ts";
import { knownBenchmark } from "./known-benchmark.ts";
import { findFiles } from "../submit-run/find-files.ts";
import { readFiles } from "../submit-run/read-files.ts";
import type { FileReport } from "../submit-run/read-files.ts";
import { scoreFiles } from "../submit-run/score-files.ts";
import type { Issue } from "../schema/issue.ts";
import {
  createProgress,
  EXIT,
  printIssues,
  printJson,
  printLine,
} from "./output.ts";

interface Options {
  benchmark?: string;
  json?: boolean;
}

/** `kurabe validate`: what is in these files, and what is wrong with them. */
export function addValidateCommand(program: Command): void {
  program
    .command("validate")
    .description(
      "Recognise the format of result files, count what they hold and list every problem with its place.",
    )
    .argument("<files...>", "result files or folders")
    .option("--benchmark <id>", "also check against this benchmark's questions")
    .option("--json", "print JSON")
    .action(validate);
}

async function validate(paths: string[], options: Options): Promise<void> {
  const files = await findFiles(paths);
  const progress = createProgress("Reading");
  const reports = await readFiles(files, (n) =>
    progress.update(`${n} records`),
  );
  const against = options.benchmark
    ? await checkAgainst(options.benchmark, files)
    : [];
  progress.done();
  if (options.json) printJson({ files: reports, issues: against });
  else {
    reports.forEach(printReport);
    printIssues(against);
    printLine(summary(reports, against));
  }
  const issues = [...reports.flatMap((r) => r.issues), ...against];
  const failed = issues.some((issue) => issue.severity === "error");
  process.exitCode = failed ? EXIT.problems : EXIT.ok;
}

/** Only what the benchmark adds: the files' own issues are reported file by file. */
async function checkAgainst(
  id: string,
  files: Awaited<ReturnType<typeof findFiles>>,
): Promise<Issue[]> {
  const benchmark = knownBenchmark(id);
  const bank = loadHashBank(benchmark);
  const { runs } = await scoreFiles({ benchmark, bank, files });
  const seen = new Set<string>();
  return runs
    .flatMap((run) => run.scores.issues)
    .filter((issue) => BENCHMARK_ISSUES.has(issue.code))
    .filter((issue) => {
      const key = JSON.stringify(issue);
      return !seen.has(key) && seen.add(key);
    });
}

const BENCHMARK_ISSUES = new Set<Issue["code"]>([
  "duplicate",
  "missing",
  "unknown-dataset",
  "unknown-question",
  "unknown-metric",
  "question-differs",
  "reference-differs",
  "no-reference",
  "unparsed-rating",
  "rating-differs",
  "out-of-range",
  "claim-differs",
  "claimed-with-difflib",
  "reported-only",
]);

function printReport(report: FileReport): void {
  const counts = Object.entries(report.counts)
    .filter(([, n]) => n > 0)
    .map(([kind, n]) => `${n} ${kind}`);
  const models =
    report.models.length > 0
      ? `; ${report.models.length === 1 ? "model" : "models"} ${report.models.join(", ")}`
      : "";
  const holds = counts.length > 0 ? `: ${counts.join(", ")}${models}` : "";
  printLine(`${report.name}: ${report.title ?? "unknown format"}${holds}`);
  printIssues(report.issues);
}

function summary(reports: FileReport[], against: Issue[]): string {
  const issues = [...reports.flatMap((r) => r.issues), ...against];
  const count = (severity: Issue["severity"]) =>
    issues.filter((issue) => issue.severity === severity).length;
  const files = reports.length === 1 ? "1 file" : `${reports.length} files`;
  return `${files}: ${count("error")} errors, ${count("warning")} warnings, ${count("info")} notes`;
}
