import { apiRunDetailSchema, type ApiRunDetail } from "../schema/api/run.ts";
import type { ApiUpload } from "../schema/api/upload.ts";
import { callApi, type Server } from "./api-client.ts";
import { EXIT, printIssues, printJson, printLine } from "./output.ts";

/** Prints where an upload stands and what came of it, and sets the exit code. */
export async function reportUpload(
  server: Server,
  upload: ApiUpload,
  { json }: { json?: boolean },
): Promise<void> {
  const run = WITHOUT_RUN.includes(upload.status)
    ? null
    : await callApi(server, apiRunDetailSchema, {
        method: "GET",
        path: `/runs/${upload.id}`,
      });
  if (upload.status === "invalid") process.exitCode = exitCodeOf(upload);
  if (json) printJson({ upload, run });
  else printReport(upload, run);
}

const WITHOUT_RUN: readonly string[] = ["uploading", "processing", "invalid"];

const exitCodeOf = ({ found }: ApiUpload) =>
  found?.problem === "same-content" ? EXIT.unchanged : EXIT.problems;

function printReport(upload: ApiUpload, run: ApiRunDetail | null): void {
  const { id, found, url } = upload;
  printIssues(run?.issues ?? found?.issues ?? []);
  if (run) printLine(resultOf(run));
  else if (found?.problem) printLine(problemTexts[found.problem]);
  printLine(`${id} is ${run?.status ?? upload.status}: ${url}`);
}

function resultOf(run: ApiRunDetail): string {
  const overall = run.overall?.toFixed(4) ?? "none";
  return `${run.model_name} on ${run.benchmark}: overall ${overall}, ${run.evidence}, ${run.answered} of ${run.expected} answers.`;
}

const problemTexts = {
  errors: "The files have the errors above.",
  nothing: "Nothing in the files is about this benchmark.",
  "no-benchmark": "No benchmark fits, or several do: give --benchmark.",
  "no-model": "The files do not say which model it is: give --model.",
  "several-models": "The files hold several models: choose one with --model.",
  "same-content": "You have brought the same content before.",
  "wrong-hash": "What arrived is not what was sent. Upload it again.",
  broken: "Processing broke. Try again later.",
} as const;
