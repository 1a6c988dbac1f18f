import { expect, test } from "@playwright/test";
import { readJsonMember } from "#lib/adapters/reading/json-member.ts";
import { memorySource } from "./memory-source.ts";

const documents: [string, string, unknown][] = [
  [
    "the last member",
    '{"a":{"x":[{"b":1}]},\n"b":{"c":[1]}}',
    { line: 2, value: { c: [1] } },
  ],
  ["the first of two such names", '{"b":1,"b":2}', { line: 1, value: 1 }],
  ["of this level only", '{"a":{"b":1}}', null],
  ["not there", '{"a":1}', null],
  ["broken itself", '{"b":{"c":tru}}', null],
  ["behind something broken", '{"a" 1,"b":2}', null],
  ["cut off", '{"b":{"c"', null],
  ["no object", "[1]", null],
];

for (const [says, text, expected] of documents)
  test(says, async () => {
    for (const chunk of [1, 4, 1000])
      expect(await readJsonMember(memorySource(text, { chunk }), "b")).toEqual(
        expected,
      );
  });
