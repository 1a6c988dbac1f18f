import { diagnoseAnswer } from "#lib/diagnosis/diagnose-answer.ts";
import { answerFormOf } from "#lib/schema/answer-form-of.ts";
import type { Benchmark } from "#lib/schema/benchmark.ts";
import type { AnswerDiagnosis } from "#lib/schema/diagnosis.ts";
import type { ShownText } from "#lib/schema/explorer.ts";
import type { AnswerGroup, QuestionPage } from "#lib/schema/question-page.ts";

/** How each group's answer was read, where it and its reference are here whole; as the rules are now. */
export function readAnswers(
  { rules }: Benchmark,
  { dataset, turns }: QuestionPage,
): ReadonlyMap<AnswerGroup, AnswerDiagnosis> {
  const form = answerFormOf(dataset);
  if (form === null || form.form === "dialogue") return new Map();
  return new Map(
    turns.flatMap((turn) =>
      turn.groups.flatMap((group): [AnswerGroup, AnswerDiagnosis][] => {
        const output = wholeText(group.runs[0]?.answer.output ?? null);
        const reference = wholeText(turn.reference);
        if (output === null || reference === null) return [];
        const reading = diagnoseAnswer({
          form,
          metric: dataset.metric,
          postProcess: rules.postProcess,
          dataset: dataset.id,
          output,
          reference,
          input: wholeText(turn.question),
        });
        return [[group, reading]];
      }),
    ),
  );
}

function wholeText(shown: ShownText | null): string | null {
  if (shown?.kind !== "text") return null;
  return [...shown.text].length === shown.length ? shown.text : null;
}
