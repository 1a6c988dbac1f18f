import type { Benchmark, Dataset } from "../schema/benchmark.ts";
import type { QuestionRecord } from "../schema/record.ts";
import type { QuestionBank } from "../schema/run-rows.ts";
import { DatasetQuestions } from "./dataset-questions.ts";
import type { BroughtQuestion, KnownQuestion } from "./dataset-questions.ts";

/** Finds questions of one benchmark by id, position or content, in the bank and among those that files brought. */
export class QuestionIndex {
  readonly #benchmark: Benchmark;
  readonly #datasets = new Map<string, DatasetQuestions>();
  #nextBrought = -1;

  constructor(benchmark: Benchmark, bank: QuestionBank) {
    this.#benchmark = benchmark;
    for (const dataset of datasetsOf(benchmark))
      this.#datasets.set(
        dataset.id,
        new DatasetQuestions(dataset, bank.get(dataset.id) ?? []),
      );
  }

  /** The dataset a file means by this name and, for judged dialogues, this question id or category; null if none. */
  dataset(
    name: string,
    questionId?: string,
    category?: string,
  ): DatasetQuestions | null {
    const wanted = name.toLowerCase();
    for (const known of this.#datasets.values()) {
      const { id, aliases } = known.dataset;
      if ([id, ...aliases].some((n) => n.toLowerCase() === wanted))
        return known;
    }
    if (name !== "mt_bench") return null;
    return this.#dialogueDataset(questionId, category);
  }

  /** Takes in a question that a file brings: gives the bank's question its texts, or keeps it for records that point at it. */
  learn(
    record: QuestionRecord,
  ): "known" | "differs" | "unknown-dataset" | "not-in-bank" {
    const known = this.dataset(
      record.dataset,
      record.questionId,
      record.category,
    );
    return known
      ? known.learn(record, () => this.#nextBrought--)
      : "unknown-dataset";
  }

  /** A question made of what a prediction itself carries. */
  bring(known: DatasetQuestions, question: BroughtQuestion): KnownQuestion {
    return known.bring(question, () => this.#nextBrought--);
  }

  #dialogueDataset(
    questionId: string | undefined,
    category: string | undefined,
  ): DatasetQuestions | null {
    const dialogues = [...this.#datasets.values()].filter(
      ({ dataset }) => dataset.metric === "judge_rating",
    );
    const byId = dialogues.find((known) => known.holdsId(questionId));
    if (byId) return byId;
    const categoryIds = this.#benchmark.axes
      .flatMap((axis) => axis.categories)
      .filter((c) => c.id.toLowerCase() === category?.toLowerCase())
      .flatMap((c) => c.datasets.map((d) => d.id));
    return (
      dialogues.find(
        ({ dataset }) =>
          categoryIds.includes(dataset.id) && !dataset.questionIds,
      ) ?? null
    );
  }
}

/** All datasets of a benchmark, in the order of its tree. */
export function datasetsOf(benchmark: Benchmark): Dataset[] {
  return benchmark.axes.flatMap((axis) =>
    axis.categories.flatMap((category) => category.datasets),
  );
}
