import type { Benchmark } from "../schema/benchmark.ts";
import type { ReadItem, Rec } from "../schema/record.ts";
import type { ProcessedRun, QuestionBank, RunRow } from "../schema/run-rows.ts";
import { addRecord } from "./add-record.ts";
import { finishRun } from "./finish-run.ts";
import { nameOfFile, openSources } from "./open-sources.ts";
import type { InputFile, OpenedSource } from "./open-sources.ts";
import { RunNames } from "./run-names.ts";
import { QuestionIndex } from "./question-index.ts";
import { RunState } from "./run-state.ts";

export interface RunInput {
  benchmark: Benchmark;
  /** The benchmark's own questions; an empty map where they were never imported. */
  bank: QuestionBank;
  files: readonly InputFile[];
  /** The run's model as the board knows it. */
  model: string;
  /** The model's names inside the files, where they hold several models. */
  from?: readonly string[] | undefined;
  /** Which records count; unset: all. */
  keeps?: ((record: Rec) => boolean) | undefined;
  /** Called now and then with the number of records read so far. */
  onProgress?: ((records: number) => void) | undefined;
}

/** Rows are handed over in batches of about this many. */
const BATCH = 2_000;

/**
 * One run from files to rows: adapter, validation, scoring, in one pass and bounded memory.
 * Yields rows in an order that can be stored as they come; returns the scores and every issue.
 * Throws only what reading the files throws.
 */
export async function* processRun(
  input: RunInput,
): AsyncGenerator<RunRow[], ProcessedRun> {
  const { opened, issues } = await openSources(input.files);
  const index = new QuestionIndex(input.benchmark, input.bank);
  const state = new RunState(input.benchmark, index);
  issues.forEach((issue) => state.issues.push(issue));
  const names = new RunNames(input, answerFiles(opened));
  let records = 0;
  for (const source of opened) {
    for await (const item of source.adapter.read(source.source)) {
      addItem(state, names, item, input.keeps);
      records += 1;
      if (state.pendingRows >= BATCH) yield state.takeRows();
      if (records % BATCH === 0) input.onProgress?.(records);
    }
  }
  input.onProgress?.(records);
  for (const own of names.finish(state)) addRecord(state, own);
  for (const own of state.waiting.take()) addRecord(state, own);
  if (state.pendingRows > 0) yield state.takeRows();
  return { ...finishRun(state, input.model), formats: formatsOf(opened) };
}

function addItem(
  state: RunState,
  names: RunNames,
  item: ReadItem,
  keeps: RunInput["keeps"],
): void {
  if (item.kind === "issue") state.issues.push(item.issue);
  else if (item.kind === "question") learn(state, item);
  else if (keeps?.(item) ?? true)
    for (const own of names.claim(item)) addRecord(state, own);
}

/** Gives the index a question that a file brought; one that differs from the benchmark's is said. */
export function learn(
  state: Pick<RunState, "index" | "issues">,
  record: Rec & { kind: "question" },
): void {
  if (state.index.learn(record) === "differs")
    state.issues.add("warning", "question-differs", record.place, {
      dataset: record.dataset,
      question: record.questionId ?? `#${(record.index ?? 0) + 1}`,
    });
}

function formatsOf(opened: readonly OpenedSource[]): Record<string, string> {
  const formats: Record<string, string> = {};
  for (const { file, adapter } of opened) formats[file.name] ??= adapter.id;
  return formats;
}

/** Names that answers without a model of their own go by, and that claims may use for them. */
const answerFiles = (opened: readonly OpenedSource[]) =>
  opened
    .filter(({ holds }) => holds === "prediction" || holds === "judgement")
    .map(({ source }) => nameOfFile(source.name));
