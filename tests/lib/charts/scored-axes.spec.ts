import { expect, test } from "@playwright/test";
import { getBenchmark } from "#lib/benchmarks/list-benchmarks.ts";
import { hasOverall, scoredAxes } from "#lib/charts/scored-axes.ts";

test("categories that enter no average are left out", () => {
  const [understanding] = scoredAxes(getBenchmark("neo-1.0"));
  expect(understanding?.categories.map(({ id }) => id)).toEqual([
    "NLI",
    "QA",
    "RC",
    "MC",
    "EL",
    "FA",
    "MR",
  ]);
});

test("an overall score takes both axes", () => {
  expect(hasOverall(getBenchmark("neo-1.0"))).toBe(true);
  expect(hasOverall(getBenchmark("stability-lm-eval-2023-11"))).toBe(false);
});
