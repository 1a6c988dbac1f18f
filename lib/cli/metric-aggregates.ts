import { getBenchmark } from "#lib/benchmarks/list-benchmarks.ts";
import {
  aggregateRatings,
  type Rating,
} from "#lib/ranking/aggregate-ratings.ts";
import { aggregateRun } from "#lib/ranking/aggregate-run.ts";
import { exactMean } from "#lib/ranking/exact-mean.ts";
import {
  type Benchmark,
  type Category,
  categorySchema,
  type JudgementRule,
} from "#lib/schema/benchmark.ts";
import { formatLikePython4 } from "#lib/scorers/python-format.ts";
import { listOf, type MetricCommand, numbersOf } from "./metric-input.ts";

/** The rules that take the scores of one run. They use the shipped benchmark definitions. */
export const aggregateCommands: Readonly<Record<string, MetricCommand>> = {
  aggregate_llmjp10: (input) => {
    const benchmark = understandingOf("llm-jp-eval-1.0", []);
    const { given, categories } = averaged(benchmark, input);
    // 1.0 adds its categories up in floats; statistics.mean came later. It shows on ties of the fifth decimal.
    const values = Object.values(categories);
    const AVR = values.reduce((sum, value) => sum + value, 0) / values.length;
    return { formatted: formatted({ ...given, ...categories, AVR }) };
  },
  aggregate_llmjp13: (input) => {
    const benchmark = understandingOf("neo-1.0", addedIn13);
    const { given, categories, mean } = averaged(benchmark, input);
    return { formatted: formatted({ ...given, ...categories, AVG: mean }) };
  },
  aggregate_neo: aggregateNeo,
  mtbench_aggregate: aggregateJudgements,
};

/** A benchmark's first half as the original function averaged it: a category without results is 0. */
function understandingOf(id: string, added: readonly Category[]): Benchmark {
  const { axes, ...benchmark } = getBenchmark(id);
  return {
    ...benchmark,
    rules: { ...benchmark.rules, missingCategory: "zero" },
    axes: axes
      .filter((axis) => axis.id === "understanding")
      .map((axis) => ({ ...axis, categories: [...axis.categories, ...added] })),
  };
}

/** What llm-jp-eval 1.3.0 averages beside Neo's seven categories. */
const addedIn13 = [
  category("HE", ["mmlu_en", "jmmlu"], "exact_match"),
  category(
    "MT",
    ["alt-e-to-j", "alt-j-to-e", "wikicorpus-e-to-j", "wikicorpus-j-to-e"],
    "comet_wmt22",
  ),
];

function category(id: string, datasets: string[], metric: string): Category {
  return categorySchema.parse({
    ...named(id),
    datasets: datasets.map((dataset) => ({
      ...named(dataset),
      metric,
      questions: null,
    })),
  });
}

function named(id: string) {
  return { id, name: { ja: id, en: id } };
}

function aggregateNeo(input: Record<string, unknown>): Record<string, unknown> {
  const benchmark = understandingOf("neo-1.0", []);
  const { given, categories, mean } = averaged(benchmark, input);
  const generation = averagedRatings(numbersOf(input, "mtbench_categories"));
  return {
    categories,
    avg_jaster: mean,
    formatted: formatted({ ...categories, AVG: mean }),
    avg_mtbench: generation,
    overall: generation === null ? null : (mean + generation / 10) / 2,
    missing: scoredKeys(benchmark).filter((key) => !(key in given)),
  };
}

/** Scores under the harness's keys (`jamp_exact_match`) -> categories and their mean. */
function averaged(benchmark: Benchmark, input: Record<string, unknown>) {
  const given = numbersOf(input, "dataset_scores");
  const datasets = Object.fromEntries(
    datasetsOf(benchmark).map(({ id, metric }) => [
      id,
      result(given[`${id}_${metric}`]),
    ]),
  );
  const { categories, overall } = aggregateRun(benchmark, datasets);
  const counted = benchmark.axes
    .flatMap((axis) => axis.categories)
    .filter(({ datasets: own }) => own.some((dataset) => dataset.scored))
    .map(({ id }) => [id, categories[id]?.score ?? 0] as const);
  return {
    given,
    categories: Object.fromEntries(counted),
    mean: overall.score ?? 0,
  };
}

/** Null where the run lacks a category: a mean of the others is not an average of MT-Bench. */
function averagedRatings(
  given: Readonly<Record<string, number>>,
): number | null {
  const benchmark = getBenchmark("neo-1.0");
  const generation = benchmark.axes.filter((axis) => axis.id === "generation");
  const datasets = Object.fromEntries(
    generation
      .flatMap((axis) => axis.categories)
      .flatMap(({ id, datasets: own }) =>
        own.map((dataset) => [dataset.id, result(given[id])]),
      ),
  );
  const { axes } = aggregateRun({ ...benchmark, axes: generation }, datasets);
  return axes["generation"]?.score ?? null;
}

const datasetsOf = (benchmark: Benchmark) =>
  benchmark.axes.flatMap((axis) => axis.categories.flatMap((c) => c.datasets));

const scoredKeys = (benchmark: Benchmark) =>
  datasetsOf(benchmark)
    .filter((dataset) => dataset.scored)
    .map(({ id, metric }) => `${id}_${metric}`);

const result = (score: number | undefined) => ({
  score: score ?? null,
  n: score === undefined ? 0 : 1,
  coverage: { answered: score === undefined ? 0 : 1, expected: 1 },
});

const formatted = (scores: Readonly<Record<string, number>>) =>
  Object.fromEntries(
    Object.keys(scores)
      .toSorted()
      .map((key) => [key, formatLikePython4(scores[key] ?? 0)]),
  );

function aggregateJudgements(
  input: Record<string, unknown>,
): Record<string, unknown> {
  const rows = judgementRows(input);
  const v2 = categoryMeans("mean-of-rows", rows);
  const v3 = categoryMeans("mean-of-question-turns", rows);
  const keys = rows.map(({ questionId, turn }) => `${questionId} ${turn}`);
  return {
    n_rows: rows.length,
    n_negative: rows.filter(({ rating }) => (rating ?? -1) < 0).length,
    n_duplicate_keys: rows.length - new Set(keys).size,
    v2_categories: v2.categories,
    v2_avg: v2.mean,
    v3_categories: v3.categories,
    v3_avg: v3.mean,
  };
}

type Row = Rating & { category: string };

function judgementRows(input: Record<string, unknown>): Row[] {
  const columns = listOf(input, "columns").map(String);
  return listOf(input, "rows").map((row, i) => {
    const cells: readonly unknown[] = Array.isArray(row) ? row : [];
    const [question, turn, group, score] = [
      "question_id",
      "turn",
      "category",
      "score",
    ].map((column) => cells[columns.indexOf(column)]);
    if (typeof score !== "number")
      throw new Error(`Row ${i + 1} of "rows" has no number as its score.`);
    return {
      questionId: String(question),
      turn: Number(turn),
      category: String(group),
      rating: score,
    };
  });
}

/** As the harness's group-by: of the categories that have a row left. */
function categoryMeans(rule: JudgementRule, rows: readonly Row[]) {
  const groups = Map.groupBy(rows, (row) => row.category);
  const categories: Record<string, number> = {};
  for (const name of [...groups.keys()].toSorted()) {
    const { score } = aggregateRatings(rule, groups.get(name) ?? []);
    if (score !== null) categories[name] = score;
  }
  const means = Object.values(categories);
  const mean = exactMean(means.map((value) => ({ value, weight: 1 })));
  return { categories, mean };
}
