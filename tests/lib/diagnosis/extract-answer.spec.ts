import { expect, test } from "@playwright/test";
import { extractAnswer } from "#lib/diagnosis/extract-answer.ts";
import type { AnswerForm } from "#lib/schema/answer-form.ts";

const label: AnswerForm = {
  form: "label",
  labels: ["entailment", "contradiction", "neutral"],
  synonyms: {},
};
const option: AnswerForm = { form: "option", labels: ["0", "1", "2"] };
const number: AnswerForm = { form: "number" };
const text: AnswerForm = { form: "text", yesNo: true };
const reading: AnswerForm = { form: "reading" };
const options = "質問：動物は？\n選択肢：0.犬,1.山,2.川";
const winner = "質問：AAとBB、早いのはAAですか？";

const cases: [AnswerForm, string | null, string, string][] = [
  [label, null, "Sure! 関係は「含意」です。", "entailment"],
  [label, null, "ENTAILMENT", "entailment"],
  [label, null, "neutral\n理由：entailmentとは言えない", "neutral"],
  [label, null, "contradictionではなくneutralです", "neutral"],
  [label, null, "entailmentかneutral", "entailmentかneutral"],
  [option, options, "犬です", "0"],
  [option, options, "選択肢2の川", "2"],
  [option, options, "1か2", "1か2"],
  [number, null, "答えは三百二十円です。", "320"],
  [number, null, "Sure! 12 + 5 = 17.", "17"],
  [text, null, "回答:「富士山」です。", "富士山"],
  [text, null, "日本で一番高い山は富士山です。標高は3776m。", "富士山"],
  [text, null, "はい、そうです。", "YES"],
  [text, winner, "BB", "NO"],
  [text, winner, "AA", "YES"],
  [text, null, "**富士山**", "富士山"],
  [reading, null, "### 応答:\nふじさん", "ふじさん"],
];

for (const [form, question, output, extracted] of cases)
  test(`${form.form}: ${JSON.stringify(output)} says ${extracted}`, () => {
    expect(extractAnswer(output, form, question).text).toBe(extracted);
  });

test("every step says what it took away", () => {
  const answer = extractAnswer("回答:「富士山」です。", text, null);
  expect(answer.steps.map(({ rule }) => rule)).toContain("copula");
  for (const [i, step] of answer.steps.entries())
    expect(answer.steps[i + 1]?.from ?? answer.text).toBe(step.to);
});
