import { exactMean } from "../ranking/exact-mean.ts";
import type { Board } from "../schema/board.ts";
import { scoredAxes, type AxisPart } from "./scored-axes.ts";

export interface PartMean {
  part: AxisPart;
  mean: number;
  /** LLM runs that have a result. */
  n: number;
}

/**
 * The mean of every category over the published LLM runs, the hardest first: the lowest as a part of its scale, so that
 * 0 to 1 and 1 to 10 are alike. Categories without a result are left out.
 */
export function hardestParts({ benchmark, rows }: Board): PartMean[] {
  const llms = rows.filter(({ kind }) => kind === "llm");
  return scoredAxes(benchmark)
    .flatMap(({ parts }) => parts)
    .flatMap((part): PartMean[] => {
      const values = llms.flatMap(({ parts }) => parts[part.id] ?? []);
      const mean = exactMean(values.map((value) => ({ value, weight: 1 })));
      return mean === null ? [] : [{ part, mean, n: values.length }];
    })
    .toSorted((a, b) => shareOf(a) - shareOf(b));
}

const shareOf = ({ part: { scale }, mean }: PartMean) =>
  (mean - scale.min) / (scale.max - scale.min);
