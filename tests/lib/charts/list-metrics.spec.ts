import { expect, test } from "@playwright/test";
import { listBenchmarks } from "#lib/benchmarks/list-benchmarks.ts";
import { metricsOf } from "#lib/charts/list-metrics.ts";
import { messages } from "#lib/i18n/messages.ts";

test("every metric of the benchmarks once, and each is explained on the method page", () => {
  const metrics = metricsOf(listBenchmarks());
  expect(metrics).toContain("spearman");
  expect(new Set(metrics).size).toBe(metrics.length);
  expect(Object.keys(messages.en.methodPage.metricTexts).toSorted()).toEqual(
    metrics,
  );
});
