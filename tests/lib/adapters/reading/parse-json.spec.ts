import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { parseJson } from "#lib/adapters/reading/parse-json.ts";
import { shortIssues } from "./memory-source.ts";

const place = { file: "f", line: 1 };

test("valid JSON is what JSON.parse says, without an issue", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
      const text = JSON.stringify(value);
      const parsed = parseJson(text, place);
      expect(parsed.ok && parsed.value).toEqual(JSON.parse(text));
    }),
    { numRuns: 1000 },
  );
});

/** What Python's json.dumps writes for floats that JSON does not have. */
const tokens = ["NaN", "Infinity", "-Infinity"];

test("Python's tokens become null outside strings, and stay inside", () => {
  const value = fc.oneof(
    fc.constantFrom(...tokens),
    fc.string().map((s) => JSON.stringify(`${s}NaN`)),
    fc.constant('"\\\\"'),
    fc.constant('"\\"Infinity"'),
  );
  fc.assert(
    fc.property(fc.array(value), (values) => {
      const parsed = parseJson(`[${values.join(",")}]`, place);
      const plain = values.map((v) =>
        tokens.includes(v) ? null : (JSON.parse(v) as unknown),
      );
      expect(parsed.ok && parsed.value).toEqual(plain);
      const numbers = parsed.issues.filter(
        (i) => i.issue.code === "not-a-number",
      );
      expect(numbers).toHaveLength(
        values.filter((v) => tokens.includes(v)).length,
      );
    }),
    { numRuns: 1000 },
  );
});

const hostile: [string, string, string[]][] = [
  ["words around a token", '{"a": xNaN}', ["bad-json:1"]],
  ["a token that is a key", "{NaN: 1}", ["bad-json:1"]],
  [
    "a million escaped quotes in an open string",
    `[NaN,"${'\\"'.repeat(1e6)}`,
    ["bad-json:1"],
  ],
  [
    "a million marks of ours",
    `[NaN x,"${"not-a-number:".repeat(1e5)}${":".repeat(1e6)}"]`,
    ["bad-json:1"],
  ],
  [
    "a __proto__ too large for a number",
    '{"__proto__":1e999}',
    ["not-a-number:1:__proto__"],
  ],
];

for (const [says, text, issues] of hostile)
  test(says, () => {
    expect(shortIssues(parseJson(text, place).issues)).toEqual(issues);
  });

test("a record of nothing but NaN is worth a thousand issues, and all of them are null", () => {
  const parsed = parseJson(`[${Array(5000).fill("NaN").join(",")}]`, place);
  expect(parsed.issues).toHaveLength(1000);
  expect(parsed.ok && parsed.value).toEqual(Array(5000).fill(null));
});
