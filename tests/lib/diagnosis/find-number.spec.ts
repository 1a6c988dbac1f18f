import { expect, test } from "@playwright/test";
import {
  findAnswerNumber,
  findNumbers,
  numberOf,
} from "#lib/diagnosis/find-number.ts";

const values = [
  ["1,200", 1200],
  ["三百二十", 320],
  ["3万5千", 35_000],
  ["二〇二三", 2023],
  ["十", 10],
  ["一億二千万", 120_000_000],
  ["-3.5", -3.5],
  ["4.", 4],
  ["猫", null],
] as const;

for (const [written, value] of values)
  test(`${written} is ${value}`, () => {
    expect(numberOf(written)).toBe(value);
  });

const answers = [
  ["12個", 12],
  ["12 + 5 = 17個", 17],
  ["りんごが3個、みかんが4個。よって7個", 7],
  ["3個と4個", null],
  ["17個。17個です", 17],
  ["ない", null],
] as const;

for (const [text, value] of answers)
  test(`${text} comes to ${value}`, () => {
    expect(findAnswerNumber(text)?.value ?? null).toBe(value);
  });

test("numbers stand where they are written", () => {
  expect(findNumbers("約1,200円と三つ")).toEqual([
    { value: 1200, start: 1, end: 6 },
    { value: 3, start: 8, end: 9 },
  ]);
});
