import { expect, test } from "@playwright/test";
import { readInspectSample } from "#lib/adapters/reading/inspect-sample.ts";
import { RecordFields } from "#lib/adapters/reading/record-fields.ts";

const task = { dataset: "toy", model: undefined };

const answer = (content: unknown) => ({ choices: [{ message: { content } }] });

function read(sample: Record<string, unknown>) {
  const fields = new RecordFields(
    { id: "s", output: answer("x"), ...sample },
    { file: "t" },
  );
  const record = readInspectSample(fields, task);
  const codes = fields.issues.map((i) => i.kind === "issue" && i.issue.code);
  return { record, codes };
}

for (const [value, expected] of [
  ["C", 1],
  ["I", 0],
  ["P", 0.5],
  ["N", 0],
  [true, 1],
  [false, 0],
  [0.25, 0.25],
  ["0.25", 0.25],
] as const)
  test(`a score of ${JSON.stringify(value)} is ${expected}`, () => {
    const { record } = read({ scores: { s: { value } } });
    expect(record?.claimed).toEqual({ s: expected });
  });

test("a score that is no number is said; one of several parts is no claim", () => {
  const odd = read({ scores: { s: { value: "great" } } });
  expect(odd.codes).toEqual(["not-a-number"]);
  expect(odd.record?.claimed).toBeUndefined();
  const parts = read({ scores: { s: { value: { a: 1 } } } });
  expect(parts.codes).toEqual([]);
  expect(parts.record?.claimed).toBeUndefined();
});

test("of content in parts, what was said is the answer", () => {
  const content = [
    { type: "reasoning", reasoning: "考え中" },
    { type: "text", text: "答えは" },
    { type: "text", text: "4" },
  ];
  expect(read({ output: answer(content) }).record?.output).toBe("答えは4");
});

test("long texts that are attached are put back", () => {
  const { record } = read({
    input: "attachment://a1",
    output: answer("attachment://b2"),
    attachments: { a1: "長い質問", b2: "長い回答" },
  });
  expect(record).toMatchObject({ input: "長い質問", output: "長い回答" });
});

test("without a completion the conversation's last answer counts, and its prompt is what came before", () => {
  const { record } = read({
    output: { choices: [] },
    messages: [
      { role: "system", content: "丁寧に" },
      { role: "user", content: "？" },
      { role: "assistant", content: "一" },
      { role: "assistant", content: "二" },
    ],
  });
  expect(record).toMatchObject({ output: "二", prompt: "丁寧に\n\n？" });
});

test("epochs are alternatives; a sample without an answer is said", () => {
  expect(read({ epoch: 3 }).record?.choice).toBe(2);
  const none = read({ output: { choices: [] } });
  expect(none.record).toBeNull();
  expect(none.codes).toEqual(["missing-field"]);
});
