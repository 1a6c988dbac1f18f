import { expect, test } from "@playwright/test";
import { z } from "zod";
import { foreignId } from "#lib/adapters/reading/foreign-id.ts";
import { readWith } from "#lib/adapters/reading/read-with.ts";
import { shortIssues } from "./memory-source.ts";

const schema = z.object({
  id: foreignId,
  turns: z.array(z.string()).min(1),
  judge: z.union([z.tuple([z.string(), z.string()]), z.string()]).optional(),
});

const good: [unknown, unknown][] = [
  [
    { id: 1, turns: ["a"], more: true },
    { id: "1", turns: ["a"] },
  ],
  [
    { id: "x", turns: ["a"], judge: ["m", "p"] },
    { id: "x", turns: ["a"], judge: ["m", "p"] },
  ],
];

for (const [value, record] of good)
  test(`${JSON.stringify(value)} is read`, () => {
    expect(readWith(schema, value, { file: "f" })).toEqual({
      record,
      issues: [],
    });
  });

const bad: [unknown, string[]][] = [
  [{ turns: ["a"] }, ["missing-field:2:r.id"]],
  [{ id: 1.5, turns: ["a"] }, ["wrong-type:2:r.id"]],
  [{ id: 1, turns: ["a", null] }, ["wrong-type:2:r.turns[1]"]],
  [{ id: 1, turns: [] }, ["out-of-range:2:r.turns"]],
  [{ id: 1, turns: ["a"], judge: ["m"] }, ["wrong-type:2:r.judge"]],
  [{ turns: "a" }, ["missing-field:2:r.id", "wrong-type:2:r.turns"]],
  [[1], ["wrong-type:2:r"]],
  [null, ["wrong-type:2:r"]],
];

for (const [value, issues] of bad)
  test(`${JSON.stringify(value)} is not`, () => {
    const read = readWith(schema, value, { file: "f", line: 2, path: "r" });
    expect(read.record).toBe(null);
    expect(shortIssues(read.issues)).toEqual(issues);
  });

test("an issue says what was expected and found", () => {
  const { issues } = readWith(schema, { id: 1, turns: [7] }, { file: "f" });
  expect(issues[0]?.issue).toEqual({
    severity: "warning",
    code: "wrong-type",
    place: { file: "f", path: "turns[0]" },
    params: { field: "turns[0]", expected: "string", found: "number" },
  });
});

test("of a list that is too short it says how long it is, and how long it should be", () => {
  const { issues } = readWith(schema, { id: 1, turns: [] }, { file: "f" });
  expect(issues[0]?.issue.params).toEqual({
    field: "turns.length",
    value: 0,
    min: 1,
  });
});
