import { expect, test } from "@playwright/test";
import {
  readEeeInstance,
  readEeeResult,
} from "#lib/adapters/reading/eee-records.ts";
import { RecordFields } from "#lib/adapters/reading/record-fields.ts";

const fieldsOf = (row: Record<string, unknown>) =>
  new RecordFields(row, { file: "t", path: "evaluation_results[0]" });

const codes = (fields: RecordFields) =>
  fields.issues.map((item) => item.kind === "issue" && item.issue.code);

for (const [name, config, score, scaleMax, code] of [
  ["its own scale", { min_score: 1, max_score: 5 }, 4, 5, []],
  [
    "below its scale",
    { min_score: 1, max_score: 5 },
    0,
    undefined,
    ["out-of-range"],
  ],
  ["percent", { metric_unit: "percent" }, 71, 100, []],
  [
    "more than a hundred percent",
    { metric_unit: "percent" },
    171,
    undefined,
    ["out-of-range"],
  ],
  ["no scale", {}, 1234, undefined, []],
] as const)
  test(`a result on ${name}`, () => {
    const fields = fieldsOf({
      evaluation_name: "e",
      metric_config: config,
      score_details: { score },
    });
    const record = readEeeResult(fields, "m");
    expect(codes(fields)).toEqual(code);
    expect(record?.value).toBe(code.length > 0 ? undefined : score);
    expect(record?.scaleMax).toBe(scaleMax);
  });

const instance = {
  evaluation_name: "e",
  sample_id: "1",
  model_id: "m",
  evaluation: { score: 1 },
};

test("answers to one question are alternatives, and the score is the first one's", () => {
  const fields = fieldsOf({
    ...instance,
    input: { raw: "？", reference: ["一", "壱"] },
    output: { raw: ["一", "二"] },
  });
  expect(readEeeInstance(fields)).toMatchObject([
    {
      choice: 0,
      turn: 1,
      output: "一",
      reference: "一",
      claimed: { score: 1 },
    },
    { choice: 1, turn: 1, output: "二" },
  ]);
});

test("a conversation's answers are turns; tool messages are none", () => {
  const fields = fieldsOf({
    ...instance,
    messages: [
      { role: "user", content: "一" },
      { role: "assistant", content: "a" },
      { role: "tool", content: "t" },
      { role: "user", content: "二" },
      { role: "assistant", content: "b" },
    ],
  });
  expect(
    readEeeInstance(fields).map((p) => [p.turn, p.input, p.output, p.claimed]),
  ).toEqual([
    [1, "一", "a", undefined],
    [2, "二", "b", undefined],
  ]);
});

test("what an instance lacks is said", () => {
  const fields = fieldsOf({ error: "timeout" });
  expect(readEeeInstance(fields)).toEqual([]);
  expect(codes(fields)).toEqual([
    "missing-field",
    "missing-field",
    "generation-error",
    "missing-field",
  ]);
});
