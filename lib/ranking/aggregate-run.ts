import type {
  Axis,
  Benchmark,
  Category,
  Dataset,
} from "../schema/benchmark.ts";
import type { Coverage, NodeScore, RunScores } from "../schema/run-scores.ts";
import { exactMean } from "./exact-mean.ts";

/** What is known of a dataset before anything is averaged; a DatasetScore is one. */
export type DatasetResult = Pick<NodeScore, "score" | "n" | "coverage">;

/**
 * Dataset scores, by dataset id -> categories, axes and overall, by the benchmark's own weights and rules.
 * Datasets that are not `scored` enter nothing. Missing is null and stays so upwards, but for `missingCategory: "zero"`:
 * there a category is the mean of what it has, and one without any result is 0 and counts - where the run brings
 * something of the axis at all, and where answers are scored: a judge's scale has no 0 to give.
 * The overall score is the mean of the axes, each divided by its `overallDivisor`.
 */
export function aggregateRun(
  benchmark: Benchmark,
  datasets: Readonly<Record<string, DatasetResult>>,
): Pick<RunScores, "coverage" | "overall" | "axes" | "categories"> {
  const zero = benchmark.rules.missingCategory === "zero";
  const categories: Record<string, NodeScore> = {};
  const axes: Record<string, NodeScore> = {};
  for (const axis of benchmark.axes) {
    const begun = axis.categories.some((category) =>
      scoredOf(category).some((dataset) => valueOf(dataset, datasets) !== null),
    );
    for (const category of axis.categories)
      categories[category.id] = node(
        scoreCategory(category, datasets, zero, begun),
        scoredOf(category),
        datasets,
      );
    axes[axis.id] = node(
      begun ? scoreAxis(axis, categories, datasets, zero) : null,
      axis.categories.flatMap(scoredOf),
      datasets,
    );
  }
  const all = benchmark.axes.flatMap((axis) =>
    axis.categories.flatMap(scoredOf),
  );
  const overall = node(scoreOverall(benchmark, axes), all, datasets);
  return { coverage: overall.coverage, overall, axes, categories };
}

type Results = Readonly<Record<string, DatasetResult>>;

const scoredOf = (category: Category) =>
  category.datasets.filter((dataset) => dataset.scored);

function scoreCategory(
  category: Category,
  datasets: Results,
  zero: boolean,
  begun: boolean,
): number | null {
  const scored = scoredOf(category);
  const mean = meanOf(scored, (d) => valueOf(d, datasets), zero);
  const judged = scored.every((dataset) => dataset.metric === "judge_rating");
  return mean === null && zero && begun && !judged ? 0 : mean;
}

function scoreAxis(
  axis: Axis,
  categories: Readonly<Record<string, NodeScore>>,
  datasets: Results,
  zero: boolean,
): number | null {
  if (axis.aggregate === "mean-of-datasets")
    return meanOf(
      axis.categories.flatMap(scoredOf),
      (dataset) => valueOf(dataset, datasets),
      zero,
    );
  const averaged = axis.categories.filter((c) => scoredOf(c).length > 0);
  return meanOf(averaged, (c) => categories[c.id]?.score ?? null, false);
}

function scoreOverall(
  benchmark: Benchmark,
  axes: Readonly<Record<string, NodeScore>>,
): number | null {
  return meanOf(
    benchmark.axes.map(({ id, overallDivisor }) => ({
      weight: 1,
      id,
      overallDivisor,
    })),
    ({ id, overallDivisor }) => {
      const score = axes[id]?.score ?? null;
      return score === null ? null : score / overallDivisor;
    },
    false,
  );
}

/** The weighted mean; null where a part is missing, unless missing parts are to be left out. */
function meanOf<Part extends { weight: number }>(
  parts: readonly Part[],
  value: (part: Part) => number | null,
  leaveOut: boolean,
): number | null {
  const there = parts.flatMap((part) => {
    const found = value(part);
    return found === null ? [] : [{ value: found, weight: part.weight }];
  });
  if (there.length < parts.length && !leaveOut) return null;
  return exactMean(there);
}

/** On a scale where higher is better, so that it can be averaged with others; null where missing or not a number. */
function valueOf(dataset: Dataset, datasets: Results): number | null {
  const score = datasets[dataset.id]?.score ?? null;
  if (score === null || Number.isNaN(score)) return null;
  const { min, max } = dataset.scale;
  return dataset.direction === "lower-is-better" ? min + max - score : score;
}

function node(
  score: number | null,
  scored: readonly Dataset[],
  datasets: Results,
): NodeScore {
  const coverage: Coverage = { answered: 0, expected: 0 };
  let n = 0;
  for (const dataset of scored) {
    const result = datasets[dataset.id];
    n += result?.n ?? 0;
    coverage.answered += result?.coverage.answered ?? 0;
    coverage.expected +=
      result?.coverage.expected ?? (dataset.questions ?? 1) * dataset.turns;
  }
  return { score, n, coverage, claimed: null };
}
