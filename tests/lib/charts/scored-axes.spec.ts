import { expect, test } from "@playwright/test";
import { getBenchmark } from "#lib/benchmarks/list-benchmarks.ts";
import { hasOverall, scoredAxes } from "#lib/charts/scored-axes.ts";

test("categories that enter no average are left out", () => {
  const [understanding] = scoredAxes(getBenchmark("neo-1.0"));
  expect(understanding?.parts.map(({ id }) => id)).toEqual([
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

test("an axis that averages nothing shows its datasets, on their own scales", () => {
  const [axis] = scoredAxes(getBenchmark("stability-lm-eval-2023-11"));
  const ids = axis?.parts.map(({ id }) => id) ?? [];
  const known = getBenchmark("stability-lm-eval-2023-11").axes.flatMap((each) =>
    each.categories.flatMap(({ datasets }) => datasets.map(({ id }) => id)),
  );
  expect(ids).toEqual(known);
  expect(ids.length).toBeGreaterThan(0);
});
