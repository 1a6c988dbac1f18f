import { expect, test } from "@playwright/test";
import { markNonNumbers } from "#lib/adapters/reading/mark-non-numbers.ts";

const marked = (json: string) => {
  const found = markNonNumbers(json);
  return found && JSON.parse(found.text.replaceAll(found.mark, "!"));
};

const rows: [json: string, value: unknown][] = [
  ["[1, NaN, -Infinity, Infinity]", [1, "!NaN", "!-Infinity", "!Infinity"]],
  ['{"a": NaN, "b": "NaN"}', { a: "!NaN", b: "NaN" }],
  ['["\\"NaN", NaN]', ['"NaN', "!NaN"]],
  ['["\\\\", NaN]', ["\\", "!NaN"]],
];

for (const [json, value] of rows)
  test(`marks what stands outside strings: ${json}`, () => {
    expect(marked(json)).toEqual(value);
  });

for (const json of ['["NaN"]', "[1]", '{"Infinity": 1}'])
  test(`finds nothing to mark: ${json}`, () => {
    expect(markNonNumbers(json)).toBeNull();
  });
