import { expect, test } from "@playwright/test";
import { jsonRows } from "#lib/adapters/reading/json-rows.ts";

test("objects are rows with their line; any other value is an issue", async () => {
  const source = {
    name: "t",
    async *open() {
      yield Buffer.from('{"a":1}\n[1]\n\n3\n{"b":2}\n');
    },
  };
  const items = [];
  for await (const item of jsonRows(source)) items.push(item);
  expect(items).toMatchObject([
    { kind: "row", row: { a: 1 }, place: { file: "t", line: 1 } },
    {
      kind: "issue",
      issue: { code: "wrong-type", params: { found: "array" } },
    },
    { kind: "issue", issue: { code: "wrong-type", place: { line: 4 } } },
    { kind: "row", row: { b: 2 }, place: { line: 5 } },
  ]);
});
