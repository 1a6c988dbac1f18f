import type { Command } from "commander";
import { loadHashBank } from "../benchmarks/load-hash-bank.ts";
import type { Benchmark } from "../schema/benchmark.ts";
import type { Issue } from "../schema/issue.ts";
import type {
  LenientNode,
  NodeScore,
  RunScores,
} from "../schema/run-scores.ts";
import { diagnoses } from "../schema/diagnosis.ts";
import { knownBenchmark } from "./known-benchmark.ts";
import { addCompanions, findFiles } from "../submit-run/find-files.ts";
import { scoreFiles } from "../submit-run/score-files.ts";
import {
  EXIT,
  createProgress,
  printIssues,
  printJson,
  printLine,
  printTable,
  UsageError,
} from "./output.ts";

interface Options {
  benchmark: string;
  model?: string;
  from?: string;
  json?: boolean;
}

/** `kurabe score`: from result files to scores, without a database. */
export function addScoreCommand(program: Command): void {
  program
    .command("score")
    .description(
      "Score result files again and compare with what they claim; needs no database.",
    )
    .argument("<files...>", "result files or folders, of one or several models")
    .requiredOption("--benchmark <id>", "benchmark version, such as neo-1.0")
    .option("--model <name>", "name of the model, where the files have none")
    .option("--from <name>", "score only this one of the models in the files")
    .option("--json", "print JSON: one object, or an array for several models")
    .action(score);
}

async function score(paths: string[], options: Options): Promise<void> {
  const benchmark = knownBenchmark(options.benchmark);
  const given = await findFiles(paths);
  const { files, issues } = await addCompanions(given);
  const progress = createProgress("Scoring");
  const result = await scoreFiles({
    benchmark,
    bank: loadHashBank(benchmark),
    files,
    model: options.model,
    from: options.from,
    onProgress: (records) => progress.update(`${records} records`),
  });
  progress.done();
  const common = [...issues, ...result.issues];
  if (result.runs.length === 0) return nothingFound(common, options);
  const runs = result.runs.map(({ scores }) => withCommon(scores, common));
  if (options.json) printJson(runs.length === 1 ? runs[0] : runs);
  else if (runs.length === 1) runs.forEach((run) => printRun(benchmark, run));
  else printRuns(benchmark, runs);
  const failed = runs.some((r) => r.issues.some((i) => i.severity === "error"));
  process.exitCode = failed ? EXIT.problems : EXIT.ok;
}

const withCommon = (scores: RunScores, common: Issue[]): RunScores => ({
  ...scores,
  issues: [...common, ...scores.issues],
});

function nothingFound(issues: Issue[], options: Options): void {
  if (issues.length === 0)
    throw new UsageError("These files hold no answers, judgements or scores.");
  if (options.json) printJson({ benchmark: options.benchmark, issues });
  else printIssues(issues);
  process.exitCode = EXIT.problems;
}

function printRun(benchmark: Benchmark, run: RunScores): void {
  printLine(
    `${run.model ?? "(no name)"} on ${benchmark.name.en} (${benchmark.id})`,
  );
  printLine(
    `Evidence: ${run.evidence}. Answers: ${run.coverage.answered} of ${run.coverage.expected}.`,
  );
  printLine();
  const { lenient } = run;
  const rows = [["Overall", ...cells(run.overall, lenient?.overall)]];
  for (const axis of benchmark.axes) {
    const read = lenient?.axes[axis.id];
    rows.push([axis.name.en, ...cells(run.axes[axis.id], read)]);
    for (const category of axis.categories) {
      const { id: key } = category;
      const own = cells(run.categories[key], lenient?.categories[key]);
      rows.push([`  ${key}`, ...own]);
      for (const { id, metric } of category.datasets)
        rows.push([
          `    ${id} (${metric})`,
          ...cells(run.datasets[id], lenient?.datasets[id]),
        ]);
    }
  }
  printTable(["", "score", "claimed", "answers", "lenient", "gap"], rows);
  if (lenient) printDiagnoses(lenient.overall);
  if (run.issues.length > 0) printLine();
  printIssues(run.issues);
}

/** Why answers missed, over all scored datasets. */
function printDiagnoses({ diagnoses: counts }: LenientNode): void {
  const missed = diagnoses.filter((each) => counts[each]);
  if (missed.length === 0) return;
  const parts = missed.map((each) => `${each} ${counts[each]}`);
  printLine(`\nMissed answers: ${parts.join(", ")}.`);
}

/** Many runs: one line each, with the datasets whose claims do not hold. */
function printRuns(benchmark: Benchmark, runs: RunScores[]): void {
  const axes = benchmark.axes.map((axis) => axis.id);
  printTable(
    ["model", "overall", ...axes, "evidence", "answers", "format gap"],
    runs.map((run) => [
      run.model ?? "",
      shown(run.overall.score),
      ...axes.map((id) => shown(run.axes[id]?.score)),
      run.evidence,
      `${run.coverage.answered}/${run.coverage.expected}`,
      shown(run.lenient?.axes["understanding"]?.gap),
    ]),
  );
  for (const run of runs) {
    const issues = run.issues.filter((i) => CLAIMS.includes(i.code));
    if (issues.length === 0) continue;
    printLine(`\n${run.model}`);
    printIssues(issues);
  }
}

const CLAIMS: string[] = ["claim-differs", "claimed-with-difflib"];

function cells(node: NodeScore | undefined, read?: LenientNode): string[] {
  const lenient = [shown(read?.score), shown(read?.gap)];
  if (!node) return ["-", "-", "", ...lenient];
  const { answered, expected } = node.coverage;
  return [
    shown(node.score),
    shown(node.claimed),
    `${answered}/${expected}`,
    ...lenient,
  ];
}

const shown = (value: number | null | undefined) =>
  value == null ? "-" : value.toFixed(4);
