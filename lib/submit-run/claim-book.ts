import type { Benchmark } from "../schema/benchmark.ts";
import type { AggregateRecord } from "../schema/record.ts";
import { datasetsOf } from "./question-index.ts";

/** A number that a file claims, and where it stands. */
export interface Claim {
  value: number;
  record: AggregateRecord;
}

/** Where in a benchmark's tree a claimed number belongs. */
export type ClaimTarget =
  | { level: "dataset"; id: string; metric: string }
  | { level: "category" | "axis"; id: string }
  | { level: "overall" };

/** Names that harnesses use for their own averages. */
const AXIS_NAMES: Record<string, string> = {
  avg: "understanding",
  avr: "understanding",
  jaster: "understanding",
  avg_jaster: "understanding",
  understanding: "understanding",
  avg_mtbench: "generation",
  mt_bench: "generation",
  mtbench: "generation",
  generation: "generation",
};

/** The scores that a run's files claim, by the place in the benchmark that they are about. */
export class ClaimBook {
  readonly #benchmark: Benchmark;
  readonly #claims = new Map<string, Claim>();

  constructor(benchmark: Benchmark) {
    this.#benchmark = benchmark;
  }

  /** Files one claim; false where the benchmark has no such dataset, category or average. The first claim stays. */
  add(record: AggregateRecord): "kept" | "unknown" | "duplicate" {
    const target = findTarget(this.#benchmark, record);
    if (!target) return "unknown";
    const key = keyOf(target);
    if (this.#claims.has(key)) return "duplicate";
    this.#claims.set(key, { value: this.#onScale(record, target), record });
    return "kept";
  }

  get(target: ClaimTarget): Claim | null {
    return this.#claims.get(keyOf(target)) ?? null;
  }

  /** Whether anything is claimed of this dataset. */
  has(datasetId: string): boolean {
    const prefix = `dataset:${datasetId}:`;
    return this.#claims.keys().some((key) => key.startsWith(prefix));
  }

  get size(): number {
    return this.#claims.size;
  }

  #onScale(record: AggregateRecord, target: ClaimTarget): number {
    if (record.scaleMax === undefined) return record.value;
    const max = scaleMax(this.#benchmark, target);
    return max === null || max === record.scaleMax
      ? record.value
      : (record.value / record.scaleMax) * max;
  }
}

function findTarget(
  benchmark: Benchmark,
  record: AggregateRecord,
): ClaimTarget | null {
  const name = record.name.toLowerCase();
  for (const dataset of datasetsOf(benchmark)) {
    for (const metric of [dataset.metric, ...dataset.alsoMetrics]) {
      const names = [dataset.id, ...dataset.aliases].map((n) =>
        n.toLowerCase(),
      );
      const plain = names.includes(name);
      const anyMetric = record.metric === undefined || metric === "reported";
      if (plain && (anyMetric || record.metric === metric))
        return { level: "dataset", id: dataset.id, metric };
      if (names.some((n) => `${n}_${metric}` === name))
        return { level: "dataset", id: dataset.id, metric };
    }
  }
  return findAverage(benchmark, name);
}

function findAverage(benchmark: Benchmark, name: string): ClaimTarget | null {
  for (const axis of benchmark.axes) {
    for (const category of axis.categories)
      if (category.id.toLowerCase() === name) return soleDataset(category);
    if (AXIS_NAMES[name] === axis.id) return { level: "axis", id: axis.id };
  }
  return name === "overall" ? { level: "overall" } : null;
}

/** A judged category is its one dataset: what is claimed of the one is claimed of the other. */
function soleDataset(
  category: Benchmark["axes"][number]["categories"][number],
): ClaimTarget {
  const [only, ...more] = category.datasets;
  return only && more.length === 0 && only.metric === "judge_rating"
    ? { level: "dataset", id: only.id, metric: only.metric }
    : { level: "category", id: category.id };
}

function scaleMax(benchmark: Benchmark, target: ClaimTarget): number | null {
  switch (target.level) {
    case "dataset":
      return (
        datasetsOf(benchmark).find((d) => d.id === target.id)?.scale.max ?? null
      );
    case "category":
      return (
        benchmark.axes.find((a) => a.categories.some((c) => c.id === target.id))
          ?.scale.max ?? null
      );
    case "axis":
      return benchmark.axes.find((a) => a.id === target.id)?.scale.max ?? null;
    case "overall":
      return null;
    default:
      return target satisfies never;
  }
}

function keyOf(target: ClaimTarget): string {
  if (target.level === "overall") return "overall";
  return target.level === "dataset"
    ? `dataset:${target.id}:${target.metric}`
    : `${target.level}:${target.id}`;
}
