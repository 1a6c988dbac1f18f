import type { BoardRow } from "../schema/board.ts";
import type { Benchmark } from "../schema/benchmark.ts";
import type { Localized } from "../schema/text.ts";
import { scoredAxes } from "./scored-axes.ts";

export interface ComparedPart {
  id: string;
  name: Localized;
  scale: { min: number; max: number };
  /** One per row, in the rows' order. */
  values: (number | null)[];
  /** Highest minus lowest; null where fewer than two rows have a value. */
  spread: number | null;
  /** The best of the values; null where there is no difference to lead by. */
  best: number | null;
}

/**
 * Categories, or datasets, of several runs: the largest difference first, as a part of the scale, so that 0 to 1 and
 * 1 to 10 are alike; ties and those without a difference in the benchmark's order. Parts that no run has are left out.
 */
export function compareParts(
  benchmark: Benchmark,
  rows: readonly BoardRow[],
  level: "category" | "dataset",
): ComparedPart[] {
  return partsOf(benchmark, level)
    .map((part) => compared(part, rows))
    .filter(({ values }) => values.some((value) => value !== null))
    .toSorted((a, b) => shareOf(b) - shareOf(a));
}

interface Part extends Pick<ComparedPart, "id" | "name" | "scale"> {
  lowerIsBetter: boolean;
}

function partsOf(benchmark: Benchmark, level: "category" | "dataset"): Part[] {
  if (level === "category") {
    return scoredAxes(benchmark)
      .flatMap(({ parts }) => parts)
      .map((part) => ({ ...part, lowerIsBetter: false }));
  }
  return benchmark.axes.flatMap(({ categories }) =>
    categories.flatMap(({ datasets }) =>
      datasets.map(({ id, name, scale, direction }) => ({
        id,
        name,
        scale,
        lowerIsBetter: direction === "lower-is-better",
      })),
    ),
  );
}

function compared(
  { lowerIsBetter, ...part }: Part,
  rows: readonly BoardRow[],
): ComparedPart {
  const values = rows.map(({ parts }) => parts[part.id] ?? null);
  const known = values.filter((value) => value !== null);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const spread = known.length < 2 ? null : high - low;
  const best = lowerIsBetter ? low : high;
  return { ...part, values, spread, best: spread ? best : null };
}

const shareOf = ({ spread, scale }: ComparedPart) =>
  spread === null ? -1 : spread / (scale.max - scale.min);
