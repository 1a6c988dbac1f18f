import type { Benchmark } from "#lib/schema/benchmark.ts";
import type { AnswerDiagnosis } from "#lib/schema/diagnosis.ts";
import type { AnswerGroup, QuestionPage } from "#lib/schema/question-page.ts";
import { readShown } from "../../read-shown.ts";

/** How each group's answer was read, where that can be told. */
export function readAnswers(
  benchmark: Benchmark,
  { dataset, turns }: QuestionPage,
): ReadonlyMap<AnswerGroup, AnswerDiagnosis> {
  return new Map(
    turns.flatMap((turn) =>
      turn.groups.flatMap((group): [AnswerGroup, AnswerDiagnosis][] => {
        const output = group.runs[0]?.answer.output;
        const reading = readShown(benchmark, dataset, { ...turn, output });
        return reading ? [[group, reading]] : [];
      }),
    ),
  );
}
