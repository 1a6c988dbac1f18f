import type { Issue } from "../schema/issue.ts";
import type { Rec } from "../schema/record.ts";
import { parseRating } from "../scorers/judge-rating.ts";
import { IssueCollector } from "./issue-collector.ts";
import type { InputFile, OpenedSource } from "./open-sources.ts";
import { openSources } from "./open-sources.ts";

/** What one file, or one member of an archive, turned out to be. */
export interface FileReport {
  name: string;
  /** The adapter's id and title; null where no adapter knows the content. */
  format: string | null;
  title: string | null;
  /** Records by kind. */
  counts: Record<Rec["kind"], number>;
  /** Names of the models it speaks of, in order of appearance. */
  models: string[];
  issues: Issue[];
}

/** Reads files on their own, without a benchmark: format, counts, and what is wrong inside each, duplicates included. */
export async function readFiles(
  files: readonly InputFile[],
  onProgress?: (records: number) => void,
): Promise<FileReport[]> {
  const { opened, issues } = await openSources(files);
  const reports: FileReport[] = [];
  let records = 0;
  for (const source of opened)
    reports.push(await readOne(source, () => onProgress?.((records += 1))));
  for (const issue of issues) {
    const name = issue.place?.file ?? "";
    const report = reports.find((r) => r.name === name);
    if (report) report.issues.push(issue);
    else reports.push({ ...emptyReport(name), issues: [issue] });
  }
  return reports.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

async function readOne(
  { source, adapter }: OpenedSource,
  onRecord: () => void,
): Promise<FileReport> {
  const report = emptyReport(source.name);
  const issues = new IssueCollector();
  const seen = new Map<string, number>();
  for await (const item of adapter.read(source)) {
    onRecord();
    if (item.kind === "issue") {
      issues.push(item.issue);
      continue;
    }
    report.counts[item.kind] += 1;
    if (item.kind === "question") continue;
    noteModel(report, item.model);
    noteDuplicate(issues, seen, item);
    if (item.kind === "judgement" && parseRating(item.rationale) === null)
      issues.add("warning", "unparsed-rating", item.place, {
        question: item.questionId,
        turn: item.turn,
      });
  }
  return {
    ...report,
    format: adapter.id,
    title: adapter.title,
    issues: issues.list(),
  };
}

const emptyReport = (name: string): FileReport => ({
  name,
  format: null,
  title: null,
  counts: {
    prediction: 0,
    judgement: 0,
    aggregate: 0,
    question: 0,
    "run-facts": 0,
  },
  models: [],
  issues: [],
});

function noteModel(report: FileReport, model: string | undefined): void {
  if (model !== undefined && !report.models.includes(model))
    report.models.push(model);
}

/** The same model, question and turn twice: counted double by some harnesses, overwritten by others. */
function noteDuplicate(
  issues: IssueCollector,
  seen: Map<string, number>,
  record: Exclude<Rec, { kind: "question" }>,
): void {
  if (record.kind !== "prediction" && record.kind !== "judgement") return;
  const question = record.questionId ?? indexOf(record);
  const choice = record.kind === "prediction" ? record.choice : 0;
  const key = [record.kind, record.model, record.dataset, question].join("\n");
  const whole = `${key}\n${record.turn}\n${choice}`;
  const first = seen.get(whole);
  if (first === undefined) {
    seen.set(whole, record.place.line ?? 0);
    return;
  }
  issues.add("warning", "duplicate", record.place, {
    dataset: record.dataset,
    question: question ?? "",
    turn: record.turn,
    model: record.model ?? "",
    first,
  });
}

const indexOf = (record: Rec & { kind: "prediction" | "judgement" }) =>
  record.kind === "prediction" && record.index !== undefined
    ? `#${record.index + 1}`
    : undefined;
