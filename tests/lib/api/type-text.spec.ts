import { expect, test } from "@playwright/test";
import { z } from "zod";
import { describeApi } from "#lib/api/describe-api.ts";
import { typeText } from "#lib/api/type-text.ts";
import { messages } from "#lib/i18n/messages.ts";

for (const [schema, expected] of [
  [z.string(), "string"],
  [z.int(), "number"],
  [z.number().nullable(), "number | null"],
  [z.array(z.string()), "string[]"],
  [z.array(z.string().nullable()), "(string | null)[]"],
  [z.enum(["a", "b"]), '"a" | "b"'],
  [z.literal("x"), '"x"'],
  [z.record(z.string(), z.int()), "Record<string, number>"],
  [z.tuple([z.int(), z.string()]), "[number, string]"],
  [z.union([z.string(), z.int(), z.number()]), "string | number"],
  [z.unknown(), "unknown"],
  [z.object({}), "{}"],
  [
    z.object({ a: z.int(), b: z.object({ c: z.boolean() }).optional() }),
    "{\n  a: number;\n  b?: {\n    c: boolean;\n  };\n}",
  ],
] as const)
  test(`${expected}`, () => {
    expect(typeText(z.toJSONSchema(schema))).toBe(expected);
  });

test("a reference is named", () => {
  expect(typeText({ $ref: "#/components/schemas/Run" })).toBe("Run");
});

const api = describeApi();

test("every type that an operation or a type names is described", () => {
  const names = new Set(api.types.map(({ name }) => name));
  const texts = [
    ...api.types.map(({ text }) => text),
    ...api.groups.flatMap(({ operations }) =>
      operations.flatMap(({ response, body }) => [response, body ?? ""]),
    ),
  ];
  const named = texts.flatMap((text) =>
    [...text.replace(/"[^"]*"/g, "").matchAll(/\b[A-Z]\w+/g)].map(String),
  );
  expect(named.length).toBeGreaterThan(20);
  const unknown = named.filter((name) => name !== "Record" && !names.has(name));
  expect(unknown).toEqual([]);
});

test("both languages have words for every parameter, tag and problem", () => {
  for (const { apiDocs: words } of [messages.ja, messages.en]) {
    const has = (space: object, name: string) =>
      expect(Object.hasOwn(space, name), name).toBe(true);
    for (const { tag, operations } of api.groups) {
      has(words.tags, tag);
      for (const { parameters } of operations)
        for (const { name } of parameters) has(words.parameters, name);
    }
    for (const { code } of api.problems) has(words.problemTexts, code);
  }
});
