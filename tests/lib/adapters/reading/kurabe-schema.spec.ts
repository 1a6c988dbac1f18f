import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { lineSchema } from "#lib/adapters/reading/kurabe-lines.ts";
import { kurabeJsonSchema } from "#lib/adapters/reading/kurabe-schema.ts";

const published = "public/schemas/kurabe-results-1.schema.json";

test(`${published} is what the reading schemas say; made anew by the command in lib/adapters/README.md`, () => {
  expect(readFileSync(published, "utf8")).toBe(kurabeJsonSchema());
});

test("the sample uploads fit the schema, line by line", () => {
  const lines = readFileSync(
    "public/samples/kurabe-jsonl/results.jsonl",
    "utf8",
  );
  for (const line of lines.trimEnd().split("\n"))
    expect(lineSchema.safeParse(JSON.parse(line)).success).toBe(true);
});

test("it tells the kinds of lines apart by what they require", () => {
  const schema = JSON.parse(kurabeJsonSchema()) as {
    anyOf: { required: string[] }[];
  };
  expect(schema.anyOf.map((kind) => kind.required)).toEqual([
    ["kurabe"],
    ["id", "judge", "judgement"],
    ["dataset", "output"],
    ["dataset", "pred"],
    ["dataset"],
  ]);
});
