import { expect, test } from "@playwright/test";
import { listBenchmarks } from "#lib/benchmarks/list-benchmarks.ts";
import { definitionHash } from "#lib/db/definition-hash.ts";
import type { Dataset } from "#lib/schema/benchmark.ts";
import { benchmarkSchema } from "#lib/schema/benchmark.ts";

const neo = listBenchmarks().find(({ id }) => id === "neo-1.1");
const changed = (change: (dataset: Dataset) => void) => {
  const copy = benchmarkSchema.parse(structuredClone(neo));
  for (const axis of copy.axes)
    for (const category of axis.categories) category.datasets.forEach(change);
  return definitionHash(copy, new Map());
};
const asItIs = changed(() => {});

test("how answers are read leniently is not part of what is measured", () => {
  expect(changed((dataset) => (dataset.answer = { form: "reading" }))).toBe(
    asItIs,
  );
  expect(changed((dataset) => delete dataset.answer)).toBe(asItIs);
});

test("a metric is", () => {
  expect(changed((dataset) => (dataset.metric = "pearson"))).not.toBe(asItIs);
});
