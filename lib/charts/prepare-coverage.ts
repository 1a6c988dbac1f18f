import { askedOf } from "../schema/asked-of.ts";
import type { AxisId, Benchmark, Dataset } from "../schema/benchmark.ts";
import type { StoredScore } from "../schema/model-page.ts";
import type { Coverage } from "../schema/run-scores.ts";
import type { Localized } from "../schema/text.ts";

/** A part of the benchmark with how much of it was answered, and whether all, some or none of it was. */
interface PartCoverage extends Coverage {
  extent: "all" | "some" | "none";
}

export interface DatasetCoverage extends PartCoverage {
  id: string;
  name: Localized;
  /** False: run and shown, but in no average, and in no sum here. */
  scored: boolean;
}

export interface CategoryCoverage extends PartCoverage {
  id: string;
  name: Localized;
  datasets: DatasetCoverage[];
}

export interface AxisCoverage extends PartCoverage {
  id: AxisId;
  categories: CategoryCoverage[];
}

/** How much of each axis, category and dataset a run answered, in the benchmark's order; a dataset without a score was asked too. */
export function prepareCoverage(
  benchmark: Benchmark,
  scores: readonly Pick<
    StoredScore,
    "level" | "key" | "answered" | "expected"
  >[],
): AxisCoverage[] {
  const stored = new Map(
    scores
      .filter(({ level }) => level === "dataset")
      .map((score) => [score.key, score]),
  );
  const ofDataset = (dataset: Dataset): DatasetCoverage => {
    const { id, name, scored } = dataset;
    const { answered, expected } = stored.get(id) ?? {
      answered: 0,
      expected: askedOf(benchmark, dataset),
    };
    return { id, name, scored, ...extended({ answered, expected }) };
  };
  return benchmark.axes.map(({ id, categories }) => {
    const parts = categories.map((category) => {
      const datasets = category.datasets.map(ofDataset);
      return {
        id: category.id,
        name: category.name,
        datasets,
        ...sumOf(datasets),
      };
    });
    return {
      id,
      categories: parts,
      ...sumOf(parts.flatMap(({ datasets }) => datasets)),
    };
  });
}

/** Of datasets that enter averages; where none does, of all. */
function sumOf(datasets: readonly DatasetCoverage[]): PartCoverage {
  const scored = datasets.filter((dataset) => dataset.scored);
  const sum = { answered: 0, expected: 0 };
  for (const part of scored.length > 0 ? scored : datasets) {
    sum.answered += part.answered;
    sum.expected += part.expected;
  }
  return extended(sum);
}

function extended({ answered, expected }: Coverage): PartCoverage {
  const extent = answered >= expected ? "all" : answered > 0 ? "some" : "none";
  return { answered, expected, extent };
}
