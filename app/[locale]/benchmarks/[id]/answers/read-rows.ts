import type { Benchmark } from "#lib/schema/benchmark.ts";
import type { AnswerDiagnosis } from "#lib/schema/diagnosis.ts";
import type { ExplorerRow, ShownAnswer } from "#lib/schema/explorer.ts";
import { readShown } from "../read-shown.ts";

/** How each answer of the rows was read, where that can be told. */
export function readRows(
  benchmark: Benchmark,
  rows: readonly ExplorerRow[],
): ReadonlyMap<ShownAnswer, AnswerDiagnosis> {
  const datasets = new Map(
    benchmark.axes
      .flatMap((axis) => axis.categories.flatMap((each) => each.datasets))
      .map((dataset) => [dataset.id, dataset]),
  );
  return new Map(
    rows.flatMap((row) => {
      const dataset = datasets.get(row.dataset);
      if (!dataset) return [];
      return row.answers.flatMap((answer): [ShownAnswer, AnswerDiagnosis][] => {
        if (!answer) return [];
        const texts = { ...row, output: answer.output };
        const reading = readShown(benchmark, dataset, texts);
        return reading ? [[answer, reading]] : [];
      });
    }),
  );
}
