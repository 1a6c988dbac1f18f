import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { countMatches } from "#lib/scorers/sequence-matcher.ts";

const codePoints = (text: string) =>
  [...text].map((c) => c.codePointAt(0) ?? 0);

// Made by CPython 3.11's difflib on random texts, over and under the 200 elements where autojunk begins.
const vectors = readFileSync(
  "tests/fixtures/scorers/sequence-matcher.jsonl",
  "utf8",
)
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as { a: string; b: string; matches: number });

test("counts the matches that difflib counts", () => {
  const found = vectors.map(({ a, b }) =>
    countMatches(codePoints(a), codePoints(b)),
  );
  expect(found).toEqual(vectors.map(({ matches }) => matches));
});

test("does not see popular elements in long texts as the start of a match", () => {
  const long = "x".repeat(200);
  expect(countMatches(codePoints(`p${long}`), codePoints(`q${long}`))).toBe(0);
  expect(countMatches(codePoints(`y${long}`), codePoints(`y${long}`))).toBe(
    201,
  );
});
