import { basename, dirname } from "node:path";
import type { Benchmark } from "../schema/benchmark.ts";
import type { Issue } from "../schema/issue.ts";
import type { Rec } from "../schema/record.ts";
import type { QuestionBank, RunResult } from "../schema/run-rows.ts";
import { addRecord } from "./add-record.ts";
import { finishRun } from "./finish-run.ts";
import { IssueCollector } from "./issue-collector.ts";
import { nameOfFile, openSources } from "./open-sources.ts";
import type { InputFile } from "./open-sources.ts";
import { learn } from "./process-run.ts";
import { QuestionIndex } from "./question-index.ts";
import { RunState } from "./run-state.ts";

export interface ScoreInput {
  benchmark: Benchmark;
  bank: QuestionBank;
  files: readonly InputFile[];
  /** Takes every record that names no model, or all of them where `from` is unset and the files name just one. */
  model?: string | undefined;
  /** Scores only this one of the models that the files hold. */
  from?: string | undefined;
  onProgress?: ((records: number) => void) | undefined;
}

/**
 * Scores every model found in the files, in one pass and without a database. One result per model, by name;
 * models of which only claims were found are left out as soon as any model has answers.
 * `issues` are those of the files themselves; each run's own stand in its scores.
 */
export async function scoreFiles(
  input: ScoreInput,
): Promise<{ runs: RunResult[]; issues: Issue[] }> {
  const { opened, issues } = await openSources(input.files);
  const runs = new Runs(input);
  const nameOf = fileNamer();
  let records = 0;
  for (const source of opened) {
    const fallback = nameOf(source.source.name);
    for await (const item of source.adapter.read(source.source)) {
      if (item.kind === "issue") runs.issue(item.issue, fallback);
      else runs.add(item, fallback);
      records += 1;
      if (records % 2_000 === 0) input.onProgress?.(records);
    }
  }
  return { runs: runs.finish(), issues };
}

/** Names runs by their files, and tells files of one name in several folders apart. */
function fileNamer(): (file: string) => string {
  const folders = new Map<string, string>();
  return (file) => {
    const name = nameOfFile(file);
    const folder = dirname(file);
    const first = folders.get(name) ?? folder;
    folders.set(name, first);
    return first === folder ? name : `${basename(dirname(folder))}/${name}`;
  };
}

/** One run's state per model, made as the models appear. */
class Runs {
  readonly #input: ScoreInput;
  readonly #index: QuestionIndex;
  readonly #states = new Map<string, RunState>();
  /** Issues met where it is not yet known whose they are. */
  readonly #common = new IssueCollector();

  constructor(input: ScoreInput) {
    this.#input = input;
    this.#index = new QuestionIndex(input.benchmark, input.bank);
  }

  issue(issue: Issue, fallback: string): void {
    const state = this.#states.get(this.#input.model ?? fallback);
    (state?.issues ?? this.#common).push(issue);
  }

  add(record: Rec, fallback: string): void {
    if (record.kind === "question")
      return learn({ index: this.#index, issues: this.#common }, record);
    const name = record.model ?? this.#input.model ?? fallback;
    if (this.#input.from !== undefined && name !== this.#input.from) return;
    const state = this.#state(name);
    addRecord(state, record);
    state.takeRows();
  }

  finish(): RunResult[] {
    const states = [...this.#states];
    const answered = states.filter(([, state]) => state.tallies.size > 0);
    const kept = answered.length > 0 ? answered : states;
    return kept
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, state]) => {
        this.#common.list().forEach((issue) => state.issues.push(issue));
        const only = kept.length === 1 ? this.#input.model : undefined;
        return finishRun(state, only ?? name);
      });
  }

  #state(name: string): RunState {
    const known = this.#states.get(name);
    if (known) return known;
    const state = new RunState(this.#input.benchmark, this.#index);
    this.#states.set(name, state);
    return state;
  }
}
