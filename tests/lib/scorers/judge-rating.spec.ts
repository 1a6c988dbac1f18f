import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { parseRating, readRating } from "#lib/scorers/judge-rating.ts";
import { pythonAnswers } from "./python-oracle.ts";

for (const [text, rating] of [
  ["Rating: [[7]]", 7],
  ["[[7.5]] and [[9]]", 7.5],
  ["[3] then [[9]]", 9],
  ["[3] then [4]", 3],
  ["[[8.]]", 8],
  ["[[08.5]]", 8.5],
  ["[[00]]", 0],
  ["[[100]]", 100],
  ["[[ 7 ]]", null],
  ["[[10/10]]", null],
  ["評価：[[評価: 7]]", null],
  ["[[rating]]", null],
  ["[[7", null],
  ["[[-1]]", null],
  ["", null],
] as const)
  test(`${JSON.stringify(text)}: ${rating}`, () => {
    expect(parseRating(text)).toBe(rating);
    expect(readRating(text).kind).toBe(rating === null ? "none" : "rating");
  });

for (const text of ["[[08]]", "[[７]]", "[[7０]]", `[[${"9".repeat(4301)}]]`])
  test(`the original raises a SyntaxError on ${text.slice(0, 12)}`, () => {
    expect(readRating(text)).toEqual({ kind: "raises", error: "SyntaxError" });
    expect(parseRating(text)).toBeNull();
  });

test("agrees with Python on generated texts", () => {
  for (const { args, want } of pythonAnswers("rating")) {
    const read = readRating(String(args[0]));
    const found = { rating: 0, none: -1, raises: "SyntaxError" }[read.kind];
    expect(read.kind === "rating" ? read.value : found).toBe(want);
  }
});

test("finds the rating wherever it stands, and the first of several", () => {
  const prose = fc.string({ unit: fc.constantFrom(..."評価 a1[.") });
  fc.assert(
    fc.property(prose, fc.integer({ min: 0, max: 99 }), prose, (a, n, b) => {
      fc.pre(!a.includes("["));
      expect(parseRating(`${a}[[${n}]]${b}[[55]]`)).toBe(n);
    }),
  );
});
