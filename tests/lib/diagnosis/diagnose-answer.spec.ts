import { expect, test } from "@playwright/test";
import type { AnswerToDiagnose } from "#lib/diagnosis/diagnose-answer.ts";
import { diagnoseAnswer, readAnswer } from "#lib/diagnosis/diagnose-answer.ts";
import type { Diagnosis } from "#lib/schema/diagnosis.ts";

type Asked = Omit<AnswerToDiagnose, "output">;

const base: Pick<Asked, "postProcess" | "dataset" | "input"> = {
  postProcess: "nfkc-first-line",
  dataset: "x",
  input: null,
};
const label: Asked = {
  ...base,
  form: { form: "label", labels: ["entailment", "neutral"], synonyms: {} },
  metric: "exact_match",
  reference: "entailment",
};
const text: Asked = {
  ...base,
  form: { form: "text", yesNo: false },
  metric: "char_f1",
  reference: "富士山",
};
const span: Asked = {
  ...base,
  form: { form: "span" },
  metric: "char_f1",
  reference: "シベリア",
  input: "文章：冬のシベリア気団が広がり、雪を降らせる。\n質問：どこの気団か",
};
const items: Asked = {
  ...base,
  form: { form: "items", separator: "\n", shape: "target-polarity" },
  metric: "set_f1",
  postProcess: "first-paragraph-nfkc",
  reference: "売上高 positive\n輸送費 negative",
};
const number: Asked = {
  ...base,
  form: { form: "number" },
  metric: "exact_match",
  reference: "4",
};

type Row = [Asked, string, number, Diagnosis | null];
const cases: Row[] = [
  [label, "entailment", 1, null],
  [label, "\n ", 0, "empty"],
  [label, "申し訳ありません", 0, "wrong"],
  [text, "申し訳ありませんが、分かりません", 0, "refusal"],
  [label, " entailment", 1, "wrong_format"],
  [label, "\nentailment", 1, "wrong_format"],
  [label, "ｅｎｔａｉｌｍｅｎｔ。", 1, "wrong_format"],
  [label, "含意", 1, "wrong_format"],
  [label, "Sure! 答えはentailmentです", 1, "preamble"],
  [label, "entailmentかneutral", 0, "wrong"],
  [label, "entailmentではない", 0, "wrong"],
  [label, "entail", 0, "truncated"],
  [label, "6", 0, "off_topic"],
  [label, "neutral", 0, "wrong"],
  [text, "富士山です", 1, "preamble"],
  [text, "「富士山」\\n### 入力", 1, "wrong_format"],
  [text, "富士山頂", 0.86, "span_shift"],
  [text, "北岳", 0, "wrong"],
  [text, "It is a very tall mountain", 0, "wrong_language"],
  [text, "日本で一番高い山は、静岡県と山梨県の", 0.1, "truncated"],
  [text, "はい、その山は「日本アル", 0.13, "truncated"],
  [text, "その山が開かれたのは7月1", 0.12, "truncated"],
  [text, "高い山には次のものがあります:", 0.12, "truncated"],
  [text, "### 答え:", 0, "off_topic"],
  [text, "富士山以外", 0.75, "wrong"],
  [text, "山山山山山山山山山山山山山山山山", 0.11, "off_topic"],
  [span, "シベリア気団", 0.8, "span_shift"],
  [span, "雪を降らせる", 0, "wrong"],
  [items, "輸送費（否定的）, 売上高: ポジティブ", 1, "wrong_format"],
  [items, "売上高 positive", 2 / 3, "partial_set"],
  [items, "売上高 positive\n輸送費 negative\n利益 neutral", 0.8, "extra_items"],
  [items, "売上 positive", 0, "span_shift"],
  [items, "利益 neutral", 0, "wrong"],
  [number, "4個", 1, "wrong_format"],
  [number, "四", 1, "wrong_format"],
  [number, "Sure, I can help!\n\n2 + 2 = 4", 1, "preamble"],
  [number, "14", 0, "wrong"],
  [number, "3か4", 0, "wrong"],
];

for (const [asked, output, lenient, diagnosis] of cases)
  test(`${asked.reference} asked for, ${JSON.stringify(output)} given: ${diagnosis ?? "right"}`, () => {
    const found = diagnoseAnswer({ ...asked, output });
    expect(found.diagnosis).toBe(diagnosis);
    expect(found.lenient).toBeCloseTo(lenient, 2);
    expect(found.lenient).toBeGreaterThanOrEqual(found.strict ?? 1);
    const { start = 0, end = 0 } = found.evidence ?? {};
    expect(start).toBeLessThanOrEqual(end);
    expect(end).toBeLessThanOrEqual(output.length);
    const { strict } = found;
    expect(readAnswer({ ...asked, output, strict })).toEqual({
      strict,
      lenient: found.lenient,
      diagnosis,
    });
  });

test("the evidence is a span of the raw output", () => {
  const output = "Ｓｕｒｅ！ ㌔ 答えはｅｎｔａｉｌｍｅｎｔです";
  const { evidence } = diagnoseAnswer({ ...label, output });
  expect(output.slice(evidence?.start, evidence?.end)).toBe(
    "ｅｎｔａｉｌｍｅｎｔ",
  );
});

test("a correlation scores no single answer; only what is no number misses", () => {
  const similarity = { ...number, metric: "pearson" };
  expect(readAnswer({ ...similarity, output: "3.2" })).toEqual({
    strict: null,
    lenient: null,
    diagnosis: null,
  });
  expect(readAnswer({ ...similarity, output: "6, 9" }).diagnosis).toBe(
    "off_topic",
  );
});

for (const [name, hostile] of [
  ["one letter", "x".repeat(1_000_000)],
  ["brackets", "(".repeat(500_000) + ")".repeat(500_000)],
  ["spaces", " ".repeat(999_999) + "x"],
  ["kanji numerals", "千".repeat(1_000_000)],
  ["full-width", "Ａ".repeat(1_000_000)],
  ["labels", "entailment ".repeat(90_000)],
  ["headings", "### 入力".repeat(150_000)],
] as const)
  for (const asked of [label, text, span, items, number])
    test(`a megabyte of ${name} where ${asked.form.form} is asked for is read`, () => {
      const { diagnosis } = diagnoseAnswer({ ...asked, output: hostile });
      expect(diagnosis).not.toBeUndefined();
    });
