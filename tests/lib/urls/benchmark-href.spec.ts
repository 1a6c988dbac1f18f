import { expect, test } from "@playwright/test";
import { benchmarkHref } from "#lib/urls/benchmark-href.ts";

test("a benchmark has a page in each language", () => {
  expect(benchmarkHref("ja", "neo-1.1")).toBe("/benchmarks/neo-1.1");
  expect(benchmarkHref("en", "neo-1.1")).toBe("/en/benchmarks/neo-1.1");
});
