import { expect, test } from "@playwright/test";
import { answerFormOf } from "#lib/schema/answer-form-of.ts";
import { datasetSchema } from "#lib/schema/benchmark.ts";
import {
  diagnoses,
  diagnosisCodes,
  diagnosisOf,
} from "#lib/schema/diagnosis.ts";

test("stored codes never change their meaning", () => {
  expect(diagnosisCodes).toEqual({
    empty: 1,
    refusal: 2,
    preamble: 3,
    wrong_format: 4,
    span_shift: 5,
    partial_set: 6,
    extra_items: 7,
    wrong_language: 8,
    truncated: 9,
    off_topic: 10,
    wrong: 11,
  });
  for (const each of diagnoses)
    expect(diagnosisOf(diagnosisCodes[each])).toBe(each);
  expect(diagnosisOf(null)).toBeNull();
  expect(() => diagnosisOf(99)).toThrow("99 is no diagnosis code.");
});

const dataset = { id: "x", name: { ja: "x", en: "x" }, questions: 1 };
const forms = [
  {
    says: { metric: "exact_match", answerForm: "label", labels: ["yes", "no"] },
    form: { form: "label", labels: ["yes", "no"], synonyms: {} },
  },
  {
    says: { metric: "exact_match", answerForm: "digit", labels: ["0", "1"] },
    form: { form: "option", labels: ["0", "1"] },
  },
  { says: { metric: "exact_match", answerForm: "label" }, form: null },
  {
    says: { metric: "char_f1", answerForm: "yes-no-or-text" },
    form: { form: "text", yesNo: true },
  },
  {
    says: {
      metric: "char_f1",
      answerForm: "text",
      answer: { form: "reading" },
    },
    form: { form: "reading" },
  },
  { says: { metric: "char_f1" }, form: { form: "text", yesNo: false } },
  { says: { metric: "pearson" }, form: { form: "number" } },
  {
    says: { metric: "set_f1" },
    form: { form: "items", separator: "\n", shape: "words" },
  },
  { says: { metric: "judge_rating" }, form: { form: "dialogue" } },
  { says: { metric: "reported" }, form: null },
];

for (const { says, form } of forms)
  test(`${JSON.stringify(says)} asks for ${form?.form ?? "nobody knows what"}`, () => {
    expect(answerFormOf(datasetSchema.parse({ ...dataset, ...says }))).toEqual(
      form,
    );
  });
