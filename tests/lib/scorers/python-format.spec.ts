import { expect, test } from "@playwright/test";
import { formatLikePython4 } from "#lib/scorers/python-format.ts";
import { pythonAnswers } from "./python-oracle.ts";

test("writes four decimals as Python does", () => {
  for (const { args, want } of pythonAnswers("format4"))
    expect(formatLikePython4(Number(args[0]))).toBe(want);
});

for (const [x, text] of [
  [0.03125, "0.0312"],
  [0.09375, "0.0938"],
  [-0.03125, "-0.0312"],
  [0.78915, "0.7892"],
  [0.60415, "0.6041"],
  [-0, "-0.0000"],
  [-0.00001, "-0.0000"],
  [NaN, "nan"],
  [-Infinity, "-inf"],
] as const)
  test(`${Object.is(x, -0) ? "-0" : x} is written ${text}`, () => {
    expect(formatLikePython4(x)).toBe(text);
  });
