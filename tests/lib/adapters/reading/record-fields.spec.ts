import { expect, test } from "@playwright/test";
import { RecordFields } from "#lib/adapters/reading/record-fields.ts";

const place = { file: "t", line: 2, path: "data[3]" };
const unit = { min: 0, max: 1 };

const codes = (fields: RecordFields) =>
  fields.issues.map((item) => item.kind === "issue" && item.issue.code);

for (const [name, value, expected, code] of [
  ["a text", "x", "x", []],
  ["an empty text", "", "", []],
  ["nothing", undefined, undefined, ["missing-field"]],
  ["null", null, undefined, ["missing-field"]],
  ["a number", 5, undefined, ["wrong-type"]],
] as const)
  test(`text from ${name}`, () => {
    const fields = new RecordFields({ f: value }, place);
    expect(fields.text("f")).toBe(expected);
    expect(codes(fields)).toEqual(code);
  });

for (const [name, value, expected, code] of [
  ["a number", 0.5, 0.5, []],
  ["nothing", undefined, undefined, []],
  ["null", null, undefined, []],
  ["an empty cell", "", undefined, []],
  ["digits in JSON", "0.5", undefined, ["not-a-number"]],
  ["NaN", NaN, undefined, ["not-a-number"]],
  ["a truth value", true, undefined, ["not-a-number"]],
  ["too much", 1.5, undefined, ["out-of-range"]],
] as const)
  test(`number from ${name}`, () => {
    const fields = new RecordFields({ f: value }, place);
    expect(fields.number("f", unit)).toBe(expected);
    expect(codes(fields)).toEqual(code);
  });

for (const [text, expected] of [
  ["0.5", 0.5],
  ["1e-3", 0.001],
  ["-1", -1],
  [" 1", undefined],
  ["0x1", undefined],
  ["nan", undefined],
] as const)
  test(`number from the cell ${JSON.stringify(text)}`, () => {
    const fields = new RecordFields({ f: text }, place, { digitsAsText: true });
    expect(fields.number("f")).toBe(expected);
  });

for (const [value, expected, code] of [
  [3, 3, []],
  [2.5, undefined, ["wrong-type"]],
  [undefined, undefined, ["missing-field"]],
  [11, undefined, ["out-of-range"]],
] as const)
  test(`index from ${value}`, () => {
    const fields = new RecordFields({ f: value }, place);
    expect(fields.index("f", { min: 0, max: 10 })).toBe(expected);
    expect(codes(fields)).toEqual(code);
  });

for (const [value, expected] of [
  ["q1", "q1"],
  [7, "7"],
  ["", undefined],
  [null, undefined],
  [{}, undefined],
] as const)
  test(`label from ${JSON.stringify(value)}`, () => {
    expect(new RecordFields({ f: value }, place).label("f")).toBe(expected);
  });

test("an issue stands at its field, however the field is called", () => {
  const fields = new RecordFields({ score: NaN, "acc,none": NaN }, place);
  fields.number("score");
  fields.number("acc,none");
  expect(fields.issues).toMatchObject([
    { issue: { place: { file: "t", line: 2, path: "data[3].score" } } },
    { issue: { place: { path: 'data[3]["acc,none"]' } } },
  ]);
});
