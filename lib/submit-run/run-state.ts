import type { Benchmark, Dataset } from "../schema/benchmark.ts";
import type { RunRow } from "../schema/run-rows.ts";
import { ClaimBook } from "./claim-book.ts";
import { DatasetTally } from "./dataset-tally.ts";
import { IssueCollector } from "./issue-collector.ts";
import { PromptBook } from "./prompt-book.ts";
import type { KnownQuestion } from "./dataset-questions.ts";
import type { QuestionIndex } from "./question-index.ts";
import { WaitingAnswers } from "./waiting-answers.ts";

/** Everything that one run's records add up to while its files are read: bounded by the benchmark's size, not the files'. */
export class RunState {
  readonly benchmark: Benchmark;
  readonly index: QuestionIndex;
  readonly issues = new IssueCollector();
  readonly claims: ClaimBook;
  readonly prompts = new PromptBook();
  readonly waiting = new WaitingAnswers();
  readonly tallies = new Map<string, DatasetTally>();
  readonly facts: Record<string, unknown> = {};
  readonly judges = new Set<string>();
  readonly judgePrompts = new Set<string>();
  /** True once a rating had to be taken from a file's claim, for want of the judge's text. */
  reportedRatings = false;
  readonly #rows: RunRow[] = [];
  readonly #stored = new Set<number>();

  constructor(benchmark: Benchmark, index: QuestionIndex) {
    this.benchmark = benchmark;
    this.index = index;
    this.claims = new ClaimBook(benchmark);
  }

  tally(dataset: Dataset): DatasetTally {
    const known = this.tallies.get(dataset.id);
    if (known) return known;
    const claims = this.claims.has(dataset.id);
    const tally = new DatasetTally(dataset, claims);
    this.tallies.set(dataset.id, tally);
    return tally;
  }

  emit(row: RunRow): void {
    this.#rows.push(row);
  }

  /** Emits the question itself before its first row, where the bank does not hold it. */
  emitQuestion(question: KnownQuestion): void {
    if (question.origin === "bank" || this.#stored.has(question.id)) return;
    this.#stored.add(question.id);
    this.emit({
      kind: "question",
      ref: question.id,
      dataset: question.dataset.id,
      position: question.position,
      externalId: question.externalId,
      hash: question.hash,
      inputs: question.inputs ?? [],
      references: question.references ?? [],
    });
  }

  get pendingRows(): number {
    return this.#rows.length;
  }

  /** Hands over the rows made so far. */
  takeRows(): RunRow[] {
    return this.#rows.splice(0);
  }
}
