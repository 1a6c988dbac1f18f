import { expect, test } from "@playwright/test";
import { parseFloatLoosely } from "#lib/scorers/parse-float.ts";

for (const [text, value] of [
  ["3.4", 3.4],
  ["類似度は3.4です", 3.4],
  ["-1.5", 1.5],
  ["4 / 5", 45],
  ["5.", 5],
  [".5", 0.5],
  ["..5", -2],
  ["3.4.5", -2],
  [".", -2],
  ["", -2],
  ["３", -2],
  ["1e3", 13],
] as const)
  test(`${JSON.stringify(text)} is ${value}`, () => {
    expect(parseFloatLoosely(text)).toBe(value);
  });
