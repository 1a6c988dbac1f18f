import type { AnswerForm } from "./answer-form.ts";
import type { Dataset } from "./benchmark.ts";

/** What kind of answer a dataset asks for, as far as its definition says; null where nobody says. */
export function answerFormOf(dataset: Dataset): AnswerForm | null {
  const { answer, answerForm, labels, metric } = dataset;
  if (answer) return answer;
  if (answerForm === "label" || answerForm === "digit") {
    if (!labels) return null;
    return answerForm === "digit"
      ? { form: "option", labels }
      : { form: "label", labels, synonyms: {} };
  }
  return answerForm ? byAnswerForm[answerForm] : (byMetric.get(metric) ?? null);
}

const TEXT = { form: "text", yesNo: false } as const;
const LINES = { form: "items", separator: "\n", shape: "words" } as const;

const byAnswerForm: Record<
  Exclude<NonNullable<Dataset["answerForm"]>, "label" | "digit">,
  AnswerForm
> = {
  number: { form: "number" },
  span: { form: "span" },
  text: TEXT,
  "yes-no-or-text": { form: "text", yesNo: true },
  pairs: LINES,
  lines: LINES,
  dialogue: { form: "dialogue" },
};

const byMetric = new Map<string, AnswerForm>([
  ["char_f1", TEXT],
  ["set_f1", LINES],
  ["exact_match_figure", { form: "number" }],
  ["pearson", { form: "number" }],
  ["judge_rating", { form: "dialogue" }],
]);
