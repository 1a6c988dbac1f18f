import { diagnoseAnswer } from "#lib/diagnosis/diagnose-answer.ts";
import { answerFormOf } from "#lib/schema/answer-form-of.ts";
import type { Benchmark, Dataset } from "#lib/schema/benchmark.ts";
import type { AnswerDiagnosis } from "#lib/schema/diagnosis.ts";
import type { ShownText } from "#lib/schema/explorer.ts";

/** An answer with its question and reference, as they may be shown. */
interface ShownTexts {
  output: ShownText | null | undefined;
  reference: ShownText;
  question: ShownText;
}

/** How an answer was read, as the rules are now; null where it or its reference is not here, or not whole. */
export function readShown(
  { rules }: Benchmark,
  dataset: Dataset,
  texts: ShownTexts,
): AnswerDiagnosis | null {
  const form = answerFormOf(dataset);
  if (form === null || form.form === "dialogue") return null;
  const output = wholeText(texts.output);
  const reference = wholeText(texts.reference);
  if (output === null || reference === null) return null;
  return diagnoseAnswer({
    form,
    metric: dataset.metric,
    postProcess: rules.postProcess,
    dataset: dataset.id,
    output,
    reference,
    input: wholeText(texts.question),
  });
}

function wholeText(shown: ShownText | null | undefined): string | null {
  if (shown?.kind !== "text") return null;
  return shown.text.length === shown.length ? shown.text : null;
}
