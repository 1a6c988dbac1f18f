import type { Issue } from "../schema/issue.ts";
import type { PredictionRecord, QuestionRecord } from "../schema/record.ts";
import { openSources } from "./open-sources.ts";
import type { InputFile } from "./open-sources.ts";

/** One file of reference answers in the form of a model's answers: turns by question id. */
export type References = ReadonlyMap<string, readonly string[]>;

/** What question files hold, before anything is chosen from it. */
export interface BankFiles {
  questions: QuestionRecord[];
  /** One entry per file of reference answers. */
  references: References[];
  /** What is wrong in the files. One of an unknown format is among the unread. */
  issues: Issue[];
  /** Files in which no question or reference was found. */
  unread: string[];
}

/**
 * Reads llm-jp-eval dataset files and FastChat question files, and FastChat's reference answers, which look like a
 * model's answers: any file in a folder whose name begins with "reference" is one.
 */
export async function readBankFiles(
  files: readonly InputFile[],
): Promise<BankFiles> {
  const { opened, issues } = await openSources(files);
  const found: BankFiles = {
    questions: [],
    references: [],
    issues: issues.filter(({ code }) => code !== "unknown-format"),
    unread: [],
  };
  const used = new Set<string>();
  for (const { source, adapter, file } of opened) {
    const answers: PredictionRecord[] = [];
    for await (const item of adapter.read(source)) {
      if (item.kind === "question") found.questions.push(item);
      else if (item.kind === "prediction" && isReference(file))
        answers.push(item);
      else {
        if (item.kind === "issue") found.issues.push(item.issue);
        continue;
      }
      used.add(file.name);
    }
    if (answers.length > 0) found.references.push(byQuestion(answers));
  }
  found.unread = files
    .map(({ name }) => name)
    .filter((name) => !used.has(name));
  return found;
}

/** By the file's own place, or by the one that its sender has it at. */
const isReference = ({ path, name }: InputFile) =>
  [path, name].some((each) => /(^|[/\\])reference[^/\\]*[/\\]/.test(each));

function byQuestion(answers: readonly PredictionRecord[]): References {
  const turns = new Map<string, string[]>();
  for (const { questionId, turn, choice, output } of answers) {
    if (questionId === undefined || choice !== 0) continue;
    const known = turns.get(questionId) ?? [];
    known[turn - 1] = output;
    turns.set(questionId, known);
  }
  return turns;
}
